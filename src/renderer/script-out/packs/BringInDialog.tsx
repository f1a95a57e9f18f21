import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PackedScript } from '../../../shared/script-packs/script-pack.ts';
import { modeWords } from '../../../shared/scripts/script-words.ts';
import { countStarters, type StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import type { Incoming, IncomingPack } from './read-incoming.ts';
import { countInWords } from './take-in.ts';
import { Dialog } from '../../ui/Dialog.tsx';

interface Props {
  pack: IncomingPack;
  onAdd: (chosen: { scripts: readonly PackedScript[]; starters: readonly StarterPack[] }) => void;
  onClose: () => void;
}

/** What a file brings, before any of it is taken in. */
export function BringInDialog({ pack, onAdd, onClose }: Props) {
  const [leftOut, setLeftOut] = useState<ReadonlySet<unknown>>(new Set());
  const chosen = {
    scripts: chosenOf(pack.scripts, leftOut),
    starters: chosenOf(pack.starters, leftOut),
  };
  const count = countInWords({ scripts: chosen.scripts.length, starters: chosen.starters.length });
  const nothingNew = [...pack.scripts, ...pack.starters].every(({ known }) => known);

  const row = <T,>(entry: Incoming<T>, index: number, label: string, description: string) => (
    <Checkbox
      key={`${index} ${label}`}
      label={label}
      description={entry.known ? 'Here already, word for word' : description}
      disabled={entry.known}
      checked={!entry.known && !leftOut.has(entry.value)}
      onChange={(event) => {
        const next = new Set(leftOut);
        if (event.currentTarget.checked) next.delete(entry.value);
        else next.add(entry.value);
        setLeftOut(next);
      }}
    />
  );

  return (
    <Dialog onClose={onClose} title="Bring in a pack" size={520}>
      <Stack gap="md">
        <Text size="sm" c="var(--ink-soft)">
          {nothingNew
            ? 'Everything in this file is here already, so there is nothing to add.'
            : 'It is added beside what is here. Nothing is written over.'}
        </Text>
        <Stack gap="sm" role="group" aria-label="What the file brings">
          {pack.scripts.map((entry, index) =>
            row(entry, index, entry.value.title || 'Untitled script', aboutScript(entry.value)),
          )}
          {pack.starters.map((entry, index) =>
            row(
              entry,
              index,
              `Sentence starters: ${entry.value.name}`,
              `${countStarters(entry.value)} ways to begin, for the whole library`,
            ),
          )}
        </Stack>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {nothingNew ? 'Close' : 'Cancel'}
          </Button>
          {!nothingNew && (
            <Button disabled={count === ''} onClick={() => onAdd(chosen)}>
              {count === '' ? 'Add' : `Add ${count}`}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

function chosenOf<T>(entries: readonly Incoming<T>[], leftOut: ReadonlySet<unknown>): T[] {
  return entries.filter(({ known, value }) => !known && !leftOut.has(value)).map(({ value }) => value);
}

function aboutScript({ mode, beats, variants }: PackedScript): string {
  const parts = beats.filter(({ text }) => text.trim() !== '').length;
  const others =
    variants.length === 0 ? '' : `, and for ${variants.length} other pupil${variants.length === 1 ? '' : 's'}`;
  return `${modeWords[mode]}, ${parts} ${parts === 1 ? 'part' : 'parts'}${others}`;
}
