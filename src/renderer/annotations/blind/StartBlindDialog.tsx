import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useBlindStep } from './use-blind-step.ts';

interface Props {
  artefactId: string;
  people: readonly [Person, Person];
  /** Everything drawn so far is on the disk. */
  saved: boolean;
  onClose: () => void;
}

/** What marking alone first means, and who begins. */
export function StartBlindDialog({ artefactId, people, saved, onClose }: Props) {
  const { take, waiting } = useBlindStep(artefactId);
  const [firstId, setFirstId] = useState(people[0].id);
  const start = () => {
    const [one, other] = people;
    void take({ type: 'start', people: firstId === one.id ? [one.id, other.id] : [other.id, one.id] });
  };
  return (
    <Dialog onClose={onClose} title="Mark alone first">
      <Stack>
        <Text size="sm">
          Each of you marks this piece of work without the other’s marks on the screen, one after the other. When both
          are done you see what you both saw, and what only one of you did.
        </Text>
        <Text size="sm">
          Until then neither of your marks can be opened anywhere in Marginalia by anybody but their owner, in their own
          turn. Marks that are there already are put away too.
        </Text>
        <Radio.Group label="Who begins?" value={firstId} onChange={setFirstId}>
          <Group mt={6}>
            {people.map(({ id, name }) => (
              <Radio key={id} value={id} label={name} />
            ))}
          </Group>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button onClick={start} loading={waiting} disabled={!saved} data-autofocus>
            Start
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
