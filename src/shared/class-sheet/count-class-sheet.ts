import type { CountedEntry, Counting, SheetSection } from './class-sheet.ts';
import { groupMarks, piecesToProofRead, type MarkGroup, type SheetPiece } from './count-marks.ts';
import { starterTask } from './starter-task.ts';
import { whoToSeeNext } from './who-to-see-next.ts';

/** Entries of a section that stand on the sheet by themselves; the rest wait beside it. One side of A4 holds these. */
const SHOWN: Record<SheetSection, number> = {
  well: 5,
  reteach: 4,
  unsaid: 3,
  slips: 4,
  spellings: 12,
  'see-next': 5,
  starter: 1,
};

/**
 * Counts a set of pieces into the entries of a whole-class sheet. What several pieces share comes first, and of errors
 * misunderstandings come before slips, with those in between of which nobody said the kind (6q).
 *
 * @param pieces those whose marks may be seen just now
 * @param alone ids of the others of the set, which people mark alone just now
 * @param at when, as an ISO instant
 */
export function countClassSheet(pieces: readonly SheetPiece[], alone: readonly string[], at: string): Counting {
  const groups = groupMarks(pieces);
  const entries = [
    ...groups.map(asEntry),
    ...proofReading(pieces),
    ...whoToSeeNext(pieces, groups),
    ...starterTask(groups),
  ];
  return {
    at,
    pieces: [...pieces.map(({ artefactId }) => artefactId), ...alone],
    alone: [...alone],
    entries: withSpares(entries),
  };
}

type Unplaced = Omit<CountedEntry, 'spare'>;

function asEntry({ key, section, what, words, marks, from }: MarkGroup): Unplaced {
  return { key, section, words, counted: { what, marks }, from };
}

/** Three slips on a page are enough marks: the rest is the pupils' to find. */
function proofReading(pieces: readonly SheetPiece[]): Unplaced[] {
  const from = piecesToProofRead(pieces);
  if (from.length === 0) return [];
  const words = 'Proof-read first: three slips or more on a page. Read it aloud slowly and find the rest.';
  return [{ key: 'slips/proof-read', section: 'slips', words, counted: { what: 'page', marks: from.length }, from }];
}

function withSpares(entries: readonly Unplaced[]): CountedEntry[] {
  const placed = new Map<SheetSection, number>();
  return entries.map((entry) => {
    const before = placed.get(entry.section) ?? 0;
    placed.set(entry.section, before + 1);
    return { ...entry, spare: before >= SHOWN[entry.section] };
  });
}
