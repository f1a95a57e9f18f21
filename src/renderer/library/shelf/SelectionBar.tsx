import { ActionBar, Button, Text } from '@mantine/core';
import { IconListDetails, IconTallymarks, IconTrash } from '@tabler/icons-react';
import { useMayChange } from '../../ui/may-change.ts';

interface Props {
  count: number;
  onOpen: () => void;
  onCountCodes: () => void;
  onClassSheet: () => void;
  onTrash: () => void;
  onClear: () => void;
}

/** What can be done with the artefacts that are selected. */
export function SelectionBar({ count, onOpen, onCountCodes, onClassSheet, onTrash, onClear }: Props) {
  const mayChange = useMayChange();
  return (
    <ActionBar opened={count > 0} onClose={onClear} withinPortal={false} withBorder aria-label="With what is selected">
      <Text size="sm" fw={550} px="xs">
        {count.toLocaleString('en-GB')} selected
      </Text>
      <ActionBar.Divider />
      {count === 1 && (
        <Button size="xs" variant="subtle" onClick={onOpen}>
          Open
        </Button>
      )}
      <Button size="xs" variant="subtle" leftSection={<IconTallymarks size={16} aria-hidden />} onClick={onCountCodes}>
        Count codes
      </Button>
      <Button size="xs" variant="subtle" leftSection={<IconListDetails size={16} aria-hidden />} onClick={onClassSheet}>
        Class sheet
      </Button>
      {mayChange && (
        <Button size="xs" variant="subtle" leftSection={<IconTrash size={16} aria-hidden />} onClick={onTrash}>
          Move to trash
        </Button>
      )}
      <ActionBar.CloseButton aria-label="Select nothing" />
    </ActionBar>
  );
}
