import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Person } from '../../shared/library/person.ts';
import { api } from '../client/api.ts';
import { makeId } from '../client/make-id.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { showFailure, showNotice } from '../ui/notices.tsx';
import { roleNames, roles, withName } from './class-fields.ts';

interface Props {
  onClose: () => void;
}

/** Leaves the made-up class behind and asks who is really at the table. */
export function OwnClassDialog({ onClose }: Props) {
  return (
    <Dialog onClose={onClose} title="Start your own class">
      <OwnClassForm onDone={onClose} />
    </Dialog>
  );
}

function OwnClassForm({ onDone }: { onDone: () => void }) {
  const [name, setName] = useState('');
  const [people, setPeople] = useState((): Person[] => roles.map((role) => ({ id: makeId(), name: '', role })));
  const [starting, setStarting] = useState(false);
  const complete = name.trim() !== '' && people.every((person) => person.name.trim() !== '');

  const start = async (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    setStarting(true);
    try {
      await api.library.startOwnClass({ name, people });
      showNotice('Your class is ready. The made-up work is in the trash, if you want to look at it again.');
      onDone();
    } catch (error) {
      showFailure(sentenceFor(error));
    } finally {
      setStarting(false);
    }
  };

  return (
    <form onSubmit={(event) => void start(event)}>
      <Stack gap="sm">
        <Text size="sm">
          The made-up work moves to the trash and the library is yours. Pupils are only ever known by an alias; the two
          names here are those of the adults at the table.
        </Text>
        <TextInput
          label="Name of the class"
          placeholder="4 Willow, or Year 8 science"
          maxLength={80}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {people.map((person) => (
          <TextInput
            key={person.id}
            label={roleNames[person.role]}
            description="A name or initials, as you like to be called."
            maxLength={60}
            value={person.name}
            onChange={(event) => setPeople(withName(people, person.id, event.currentTarget.value))}
          />
        ))}
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            Not yet
          </Button>
          <Button type="submit" loading={starting} disabled={!complete}>
            Start
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
