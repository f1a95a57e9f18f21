import { asSentence } from './as-sentence.ts';
import type { CountedEntry, CountedWhat } from './class-sheet.ts';
import type { MarkGroup, SheetPiece } from './count-marks.ts';

/**
 * Whom to see next: pupils with a misunderstanding, those first who have most of their own, because what others share
 * is taught to everybody; after them those with something to look at again of which nobody said the kind. A pupil is known by the alias; a piece without one stands for itself. The words say only what
 * it is about, so that the entry holds no alias: that is looked up when it is shown.
 */
export function whoToSeeNext(
  pieces: readonly SheetPiece[],
  groups: readonly MarkGroup[],
): Omit<CountedEntry, 'spare'>[] {
  const pupils = Map.groupBy(pieces, ({ alias, artefactId }) => alias.trim().toLowerCase() || artefactId);
  const misunderstood = groups.filter(({ section }) => section === 'reteach');
  const unsaid = groups.filter(({ section }) => section === 'unsaid');
  return [...pupils.values()]
    .map((own) => {
      const from = own.map(({ artefactId }) => artefactId);
      const known = ofPupil(from, misunderstood);
      const what: CountedWhat = known.theirs.length > 0 ? 'misunderstanding' : 'opportunity';
      return { from, what, ...(known.theirs.length > 0 ? known : ofPupil(from, unsaid)) };
    })
    .filter(({ theirs }) => theirs.length > 0)
    .sort(
      (a, b) =>
        Number(b.what === 'misunderstanding') - Number(a.what === 'misunderstanding') ||
        b.alone.length - a.alone.length ||
        b.theirs.length - a.theirs.length,
    )
    .map(({ from, what, theirs, alone }) => ({
      // The same whatever order the pieces come in.
      key: `see-next/${from.toSorted()[0]}`,
      section: 'see-next' as const,
      words: [...new Set([...alone, ...theirs])]
        .slice(0, 2)
        .map(({ words }) => asSentence(words))
        .join(' And: '),
      counted: { what, marks: theirs.length },
      from,
    }));
}

/** Of these groups, those on a pupil's pieces, and among them those on nobody else's. */
function ofPupil(pieceIds: readonly string[], groups: readonly MarkGroup[]) {
  const theirs = groups.filter((group) => group.from.some((id) => pieceIds.includes(id)));
  return { theirs, alone: theirs.filter((group) => group.from.every((id) => pieceIds.includes(id))) };
}
