import { Button, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { MOST_PIECES } from '../../shared/class-sheet/class-sheet.ts';
import { dayInWords } from '../../shared/day-in-words.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { api } from '../client/api.ts';
import { useArtefacts } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { showFailure } from '../ui/notices.tsx';
import { countSet } from './count-set.ts';

interface Props {
  artefactIds: readonly string[];
  overview: LibraryOverview;
  onMade: (sheetId: string) => void;
  onClose: () => void;
}

/** Makes a whole-class sheet from a set of pieces. */
export function MakeSheetDialog({ artefactIds, overview, onMade, onClose }: Props) {
  const { value: artefacts = [] } = useArtefacts('');
  const [title, setTitle] = useState(() => `Whole class, ${dayInWords(new Date().toISOString())}`);
  const [read, setRead] = useState<number | null>(null);
  const wanted = new Set(artefactIds);
  const pieces = artefacts.filter(({ id }) => wanted.has(id));
  const tooMany = pieces.length > MOST_PIECES;

  const make = async (event: FormEvent) => {
    event.preventDefault();
    setRead(0);
    try {
      const counting = await countSet(pieces, overview.people, setRead);
      const { id } = await api.classSheets.make({ title: title.trim(), counting });
      onMade(id);
    } catch (error) {
      showFailure(sentenceFor(error));
      setRead(null);
    }
  };

  return (
    <Dialog onClose={onClose} title="Make a whole-class sheet">
      <form onSubmit={(event) => void make(event)}>
        <Stack gap="sm">
          <Text size="sm">
            {overview.people.map(({ name }) => `${name}’s`).join(' and ')} marks on{' '}
            {pieces.length === 1 ? 'this piece' : `these ${pieces.length} pieces`} are counted into what went well, what
            to teach again, slips, spellings and who to see next. You change every word afterwards.
          </Text>
          <TextInput
            label="Title"
            maxLength={120}
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          {tooMany && (
            <Text size="sm" c="var(--danger)" role="alert">
              A sheet takes at most {MOST_PIECES} pieces. Select or filter fewer in the library.
            </Text>
          )}
          {read !== null && <Progress value={(read / Math.max(1, pieces.length)) * 100} aria-label="Counting" />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not now
            </Button>
            <Button
              type="submit"
              loading={read !== null}
              disabled={title.trim() === '' || pieces.length === 0 || tooMany}
            >
              Make the sheet
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
