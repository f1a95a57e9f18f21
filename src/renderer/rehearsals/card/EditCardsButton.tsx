import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useMayChange } from '../../ui/may-change.ts';

/** Before a go: leads whoever plays the pupil to the sentences that cards are drawn from. */
export function EditCardsButton({ onEdit }: { onEdit: () => void }) {
  const mayChange = useMayChange();
  return (
    <Button size="compact-md" variant="default" leftSection={<IconPencil size={18} aria-hidden />} onClick={onEdit}>
      {mayChange ? 'Edit what cards say' : 'See what cards say'}
    </Button>
  );
}
