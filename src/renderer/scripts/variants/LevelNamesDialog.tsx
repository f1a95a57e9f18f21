import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import {
  areToldApart,
  characteristics,
  isNameTaken,
  levelNamesSchema,
  type LevelNames,
} from '../../../shared/scripts/level-names.ts';
import { characteristicLabels, usualLevelNames } from '../../../shared/scripts/pupil-profile-words.ts';
import { levelSchema, type Level } from '../../../shared/scripts/script.ts';
import { api } from '../../client/api.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { showFailure, showNotice } from '../../ui/notices.tsx';
import styles from './LevelNamesDialog.module.css';

interface Props {
  names: LevelNames;
  onClose: () => void;
}

const placeOf: Record<Level, string> = { low: 'lowest', middle: 'middle', high: 'highest' };

/** The names of the levels, as the people at this table would say them. They hold for the whole class. */
export function LevelNamesDialog({ names, onClose }: Props) {
  return (
    <Dialog onClose={onClose} size="lg" title="Name the levels">
      <LevelNamesForm names={names} onClose={onClose} />
    </Dialog>
  );
}

function LevelNamesForm({ names, onClose }: Props) {
  const [draft, setDraft] = useState(names);
  const [saving, setSaving] = useState(false);
  const form = levelNamesSchema.safeParse(draft);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!form.success || !areToldApart(draft)) return;
    setSaving(true);
    try {
      const { settings } = await api.library.overview();
      await api.library.updateSettings({ settings: { ...settings, levelNames: form.data } });
      showNotice('The levels have their new names.');
      onClose();
    } catch (error) {
      showFailure(sentenceFor(error));
      setSaving(false);
    }
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <Text size="sm" c="dimmed" mb="sm">
        Use the words you use with each other. They are the same for every script of this class.
      </Text>
      <div className={styles.names}>
        {characteristics.map((characteristic) => (
          <fieldset key={characteristic} className={styles.row}>
            <legend className={styles.label}>{characteristicLabels[characteristic]}</legend>
            {levelSchema.options.map((level) => (
              <TextInput
                key={level}
                size="xs"
                aria-label={`${characteristicLabels[characteristic]}, ${placeOf[level]}`}
                maxLength={40}
                error={
                  (draft[characteristic][level].trim() === '' && 'A name is needed') ||
                  (isNameTaken(draft[characteristic], level) && 'Another level has this name')
                }
                value={draft[characteristic][level]}
                onChange={({ currentTarget: { value } }) =>
                  setDraft({ ...draft, [characteristic]: { ...draft[characteristic], [level]: value } })
                }
              />
            ))}
          </fieldset>
        ))}
      </div>
      <Group mt="md" gap="sm">
        <Button variant="subtle" onClick={() => setDraft(usualLevelNames)}>
          The usual names
        </Button>
        <Button variant="default" ml="auto" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" loading={saving} disabled={!form.success || !areToldApart(draft)}>
          Save
        </Button>
      </Group>
    </form>
  );
}
