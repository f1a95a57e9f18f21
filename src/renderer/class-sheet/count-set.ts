import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { Counting } from '../../shared/class-sheet/class-sheet.ts';
import { countClassSheet } from '../../shared/class-sheet/count-class-sheet.ts';
import type { SheetPiece } from '../../shared/class-sheet/count-marks.ts';
import type { Id } from '../../shared/ids.ts';
import type { ArtefactSummary } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import { api } from '../client/api.ts';
import { readMarks } from '../client/read-marks.ts';

/** Layers asked for at the same moment: enough to be quick, few enough to leave the rest of the app its turn. */
const AT_ONCE = 8;

/**
 * Counts everybody's marks on these pieces as they are on the disk now. A piece that people mark alone just now is not
 * counted. `onRead` hears how many pieces have been read.
 */
export async function countSet(
  artefacts: readonly Pick<ArtefactSummary, 'id' | 'alias'>[],
  people: readonly Person[],
  onRead: (pieces: number) => void,
): Promise<Counting> {
  const seen: SheetPiece[] = [];
  const alone: string[] = [];
  for (let from = 0; from < artefacts.length; from += AT_ONCE) {
    const batch = artefacts.slice(from, from + AT_ONCE);
    const read = await Promise.all(batch.map(({ id }) => marksOnPiece(id, people)));
    batch.forEach(({ id, alias }, index) => {
      const marks = read[index] ?? null;
      if (marks) seen.push({ artefactId: id, alias, marks });
      else alone.push(id);
    });
    onRead(Math.min(from + AT_ONCE, artefacts.length));
  }
  return countClassSheet(seen, alone, new Date().toISOString());
}

/** Everybody's marks on a piece; null while people mark it alone. A round may begin between asking and reading. */
async function marksOnPiece(artefactId: Id, people: readonly Person[]): Promise<Annotation[] | null> {
  if ((await api.blind.get({ artefactId })).state === 'blind') return null;
  const layers = await Promise.all(people.map((person) => readMarks(artefactId, person.id)));
  return layers.includes(null) ? null : layers.flatMap((layer) => layer ?? []);
}
