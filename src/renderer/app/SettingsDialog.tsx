import { Button, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { libraryRecordSchema, type LibraryOverview } from '../../shared/library/library-record.ts';
import { api } from '../client/api.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { showFailure, showNotice } from '../ui/notices.tsx';
import { NumberField } from '../ui/number/NumberField.tsx';
import { roleNames, withName } from './class-fields.ts';

interface Props {
  overview: LibraryOverview;
  onClose: () => void;
}

/** What belongs to the class as a whole. */
export function SettingsDialog({ overview, onClose }: Props) {
  return (
    <Dialog onClose={onClose} title="Class settings">
      <SettingsForm overview={overview} onDone={onClose} />
    </Dialog>
  );
}

const formSchema = libraryRecordSchema.pick({ name: true, people: true, settings: true });

function SettingsForm({ overview, onDone }: { overview: LibraryOverview; onDone: () => void }) {
  const [name, setName] = useState(overview.name);
  const [people, setPeople] = useState(overview.people);
  const [settings, setSettings] = useState(overview.settings);
  const [saving, setSaving] = useState(false);
  const form = formSchema.safeParse({ name, people, settings });

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.success) return;
    setSaving(true);
    try {
      await api.library.updateSettings(form.data);
      showNotice('Class settings saved');
      onDone();
    } catch (error) {
      showFailure(sentenceFor(error));
    } finally {
      setSaving(false);
    }
  };
  const number = (field: 'classSize' | 'wordsPerMinute' | 'trashDays') => ({
    value: settings[field],
    // The form stays unsaved until there is a number again.
    onChange: (value: number | null) => setSettings({ ...settings, [field]: value ?? NaN }),
  });

  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <TextInput
          label="Class name"
          maxLength={80}
          error={name.trim() === '' && 'The class needs a name'}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          {people.map((person) => (
            <TextInput
              key={person.id}
              label={roleNames[person.role]}
              maxLength={60}
              error={person.name.trim() === '' && 'A name or initials'}
              value={person.name}
              onChange={(event) => setPeople(withName(people, person.id, event.currentTarget.value))}
            />
          ))}
        </SimpleGrid>
        <NumberField
          label="Pupils in the class"
          description="For sums of marking time. Often 27 in primary, 22 in secondary."
          min={1}
          max={60}
          {...number('classSize')}
        />
        <NumberField
          label="Speaking pace, words a minute"
          description="100 to 165 suits most adults; children are often slower to take in."
          min={60}
          max={220}
          step={5}
          {...number('wordsPerMinute')}
        />
        <NumberField label="Days in the trash before deletion" min={1} max={365} {...number('trashDays')} />
        <Group justify="flex-end" mt="xs">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={saving} disabled={!form.success}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
