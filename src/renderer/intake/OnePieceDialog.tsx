import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFile, IconFiles } from '@tabler/icons-react';
import { Dialog } from '../ui/Dialog.tsx';
import type { ImportStarter } from './use-import.ts';

/** Asks what several photos are: the sides of one piece of work, or a piece each. */
export function OnePieceDialog({ starter }: { starter: ImportStarter }) {
  if (starter.before.step !== 'asking') return null;
  const { files } = starter.before;
  return (
    <Dialog
      onClose={() => starter.answer(null)}
      title="One piece of work, or one each?"
      closeButtonProps={{ 'aria-label': 'Add nothing' }}
    >
      <Stack>
        <Text size="sm">
          {files.length} photos came together. They can be the pages of one piece of work, in this order, or{' '}
          {files.length} pieces by different pupils.
        </Text>
        <Group grow>
          <Button
            variant="default"
            h={64}
            leftSection={<IconFiles size={20} aria-hidden />}
            onClick={() => starter.answer('one-artefact')}
            data-autofocus
          >
            One piece of work
          </Button>
          <Button
            variant="default"
            h={64}
            leftSection={<IconFile size={20} aria-hidden />}
            onClick={() => starter.answer('one-artefact-per-file')}
          >
            One each
          </Button>
        </Group>
        <Text size="xs" c="var(--ink-soft)">
          The files stay on this computer. Give each piece an alias, never a pupil’s own name; names written on the page
          itself are still in the picture.
        </Text>
      </Stack>
    </Dialog>
  );
}
