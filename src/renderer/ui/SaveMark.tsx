import { Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';

interface Props {
  save: { state: 'saved' } | { state: 'saving' } | { state: 'failed'; reason: string };
  onRetry: () => void;
}

/** Says whether what is on the screen is on the disk, and only then that it is saved. */
export function SaveMark({ save, onRetry }: Props) {
  return (
    <Group gap={6} wrap="nowrap" role="status" c={save.state === 'failed' ? 'var(--danger)' : 'var(--ink-soft)'}>
      {save.state === 'saved' && <IconCheck size={16} aria-hidden />}
      {save.state === 'saving' && <IconLoader size={16} aria-hidden />}
      {save.state === 'failed' && <IconAlertTriangle size={16} aria-hidden />}
      <Text size="sm" span>
        {save.state === 'saved' ? 'Saved' : save.state === 'saving' ? 'Saving…' : `Not saved yet. ${save.reason}`}
      </Text>
      {save.state === 'failed' && (
        <Button size="compact-xs" variant="default" onClick={onRetry}>
          Try now
        </Button>
      )}
    </Group>
  );
}
