import { asSentence } from './as-sentence.ts';
import type { CountedEntry } from './class-sheet.ts';
import type { MarkGroup, SheetPiece } from './count-marks.ts';

/**
 * Whom to see next: pupils with a misunderstanding, those first who have most of their own, because what others share
 * is taught to everybody. A pupil is known by the alias; a piece without one stands for itself. The words say only what
 * it is about, so that the entry holds no alias: that is looked up when it is shown.
 */
export function whoToSeeNext(
  pieces: readonly SheetPiece[],
  groups: readonly MarkGroup[],
): Omit<CountedEntry, 'spare'>[] {
  const pupils = Map.groupBy(pieces, ({ alias, artefactId }) => alias.trim().toLowerCase() || artefactId);
  const toReteach = groups.filter(({ section }) => section === 'reteach');
  return [...pupils.values()]
    .map((own) => {
      const from = own.map(({ artefactId }) => artefactId);
      const theirs = toReteach.filter((group) => group.from.some((id) => from.includes(id)));
      const alone = theirs.filter((group) => group.from.every((id) => from.includes(id)));
      return { from, theirs, alone, marks: theirs.length };
    })
    .filter(({ theirs }) => theirs.length > 0)
    .sort((a, b) => b.alone.length - a.alone.length || b.theirs.length - a.theirs.length)
    .map(({ from, theirs, alone, marks }) => ({
      // The same whatever order the pieces come in.
      key: `see-next/${from.toSorted()[0]}`,
      section: 'see-next' as const,
      words: [...new Set([...alone, ...theirs])]
        .slice(0, 2)
        .map(({ words }) => asSentence(words))
        .join(' And: '),
      counted: { what: 'misunderstanding' as const, marks },
      from,
    }));
}
