import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle } from '@tabler/icons-react';

const WITH_UNDO_MS = 10_000;
const PLAIN_MS = 5_000;
/** A failure whose cause passes at once is still to be read. */
const READABLE_FOR_MS = 6_000;

/** Says that something was done; with `undo`, offers to take it back for ten seconds. Answers how to close the notice. */
export function showNotice(message: string, undo?: () => void): () => void {
  const id = notifications.show({
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        {undo && (
          <Button
            size="compact-sm"
            variant="default"
            flex="none"
            onClick={() => {
              notifications.hide(id);
              undo();
            }}
          >
            Undo
          </Button>
        )}
      </Group>
    ),
    withBorder: true,
    autoClose: undo ? WITH_UNDO_MS : PLAIN_MS,
    closeButtonProps: { 'aria-label': 'Close this notice' },
  });
  return () => void notifications.hide(id);
}

/** When each failure on the screen was said last, by its sentence. */
const saidAt = new Map<string, number>();

/**
 * Says that something did not work. Stays until it is closed, or its cause has passed: nobody should have to read an
 * error against the clock. What is already on the screen in the same words is not said twice.
 */
export function showFailure(sentence: string): void {
  saidAt.set(sentence, Date.now());
  notifications.show({
    id: sentence,
    onClose: () => void saidAt.delete(sentence),
    role: 'alert',
    message: sentence,
    color: 'var(--danger)',
    icon: <IconAlertTriangle size={18} aria-hidden />,
    withBorder: true,
    autoClose: false,
    closeButtonProps: { 'aria-label': 'Close this notice' },
  });
}

/** Takes a failure whose cause has passed off the screen, once it could be read. */
export function letFailureGo(sentence: string): void {
  const said = saidAt.get(sentence);
  if (said === undefined) return;
  const hide = () => {
    if (saidAt.get(sentence) === said) notifications.hide(sentence);
  };
  setTimeout(hide, Math.max(0, said + READABLE_FOR_MS - Date.now()));
}

/** Takes every notice off the screen, before others look at it. */
export function clearNotices(): void {
  notifications.clean();
}
