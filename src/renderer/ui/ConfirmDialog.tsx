import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Dialog } from './Dialog.tsx';

interface Props {
  title: string;
  /** What exactly will happen, and what cannot be taken back. */
  children: ReactNode;
  /** The verb on the button, such as "Delete for ever"; never "OK". */
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that undo cannot take back. The keyboard starts on the harmless button. */
export function ConfirmDialog({ title, children, confirm, onConfirm, onClose }: Props) {
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack>
        <Text size="sm" component="div">
          {children}
        </Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Cancel
          </Button>
          <Button
            color="var(--danger-filled)"
            onClick={() => {
              onClose();
              onConfirm();
            }}
          >
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
