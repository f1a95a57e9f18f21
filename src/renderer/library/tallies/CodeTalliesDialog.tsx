import { Loader, SegmentedControl, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Person } from '../../../shared/library/person.ts';
import { tallySet } from '../../../shared/marking/code-tally.ts';
import { readMarks } from '../../client/read-marks.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { counted } from '../artefact-words.ts';
import classes from './CodeTalliesDialog.module.css';

interface Props {
  artefactIds: readonly string[];
  people: readonly Person[];
  onClose: () => void;
}

/** Which codes stand on a set of pieces, and on how many of them: what the whole class may need next. */
export function CodeTalliesDialog({ artefactIds, people, onClose }: Props) {
  return (
    <Dialog
      onClose={onClose}
      size="lg"
      title={`Codes over ${counted(artefactIds.length, 'piece of work', 'pieces of work')}`}
    >
      <Tallies artefactIds={artefactIds} people={people} />
    </Dialog>
  );
}

type Reading =
  | { state: 'reading' }
  | { state: 'failed'; sentence: string }
  | { state: 'read'; pieces: Annotation[][]; alone: number };

function Tallies({ artefactIds, people }: Pick<Props, 'artefactIds' | 'people'>) {
  const [personId, setPersonId] = useState(people.find(({ role }) => role === 'ect')?.id ?? people[0]?.id ?? '');
  const reading = useSetMarks(artefactIds, personId);
  const counts = reading.state === 'read' ? tallySet(reading.pieces) : [];
  return (
    <>
      <SegmentedControl
        size="xs"
        mb="sm"
        aria-label="Whose marks"
        value={personId}
        data={people.map(({ id, name }) => ({ value: id, label: `${name}’s marks` }))}
        onChange={setPersonId}
      />
      {reading.state === 'reading' && <Loader size="sm" display="block" aria-label="Counting" />}
      {reading.state === 'failed' && <ErrorNotice sentence={reading.sentence} />}
      {reading.state === 'read' && counts.length === 0 && (
        <Text size="sm">
          No code has been stamped on these pieces yet. In the annotating screen, K takes up the codes.
        </Text>
      )}
      {counts.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Code</th>
              <th scope="col">Pieces</th>
              <th scope="col">In all</th>
              <th scope="col">Slips</th>
              <th scope="col">Misunderstandings</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ symbol, meaning, pieces, count, slips, misunderstandings }) => (
              <tr key={`${symbol}\n${meaning}`}>
                <th scope="row">
                  <b className={classes.symbol}>{symbol}</b> {meaning}
                </th>
                <td>{pieces}</td>
                <td>{count}</td>
                <td>{slips || '–'}</td>
                <td>{misunderstandings || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reading.state === 'read' && reading.alone > 0 && (
        <Text size="sm" c="var(--ink-soft)" mt="sm">
          {counted(reading.alone, 'piece is', 'pieces are')} being marked by each person alone, and not counted.
        </Text>
      )}
    </>
  );
}

/** One person's marks on every piece of the set, read afresh when the set or the person is another. */
function useSetMarks(artefactIds: readonly string[], personId: string): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const set = artefactIds.join(' ');
  useEffect(() => {
    let isWanted = true;
    setReading({ state: 'reading' });
    Promise.all(set.split(' ').map((artefactId) => readMarks(artefactId, personId)))
      .then((marks) => {
        const pieces = marks.filter((piece) => piece !== null);
        if (isWanted) setReading({ state: 'read', pieces, alone: marks.length - pieces.length });
      })
      .catch((error: unknown) => {
        if (isWanted) setReading({ state: 'failed', sentence: sentenceFor(error) });
      });
    return () => {
      isWanted = false;
    };
  }, [set, personId]);
  return reading;
}
