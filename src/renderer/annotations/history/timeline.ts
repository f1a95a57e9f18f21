import type { DocumentMoment } from '../../../shared/documents/document-moment.ts';
import type { Person } from '../../../shared/library/person.ts';

/** A moment in which somebody's layer came to be different. */
export interface TimelineEntry extends DocumentMoment {
  /** Tells it from every other entry, also after newer ones came. */
  key: string;
  person: Person;
}

/** What everybody did, oldest first; what nobody knows the time of comes before everything else. */
export function timelineOf(layers: readonly { person: Person; moments: readonly DocumentMoment[] }[]): TimelineEntry[] {
  const entries = layers.flatMap(({ person, moments }) =>
    moments
      .filter(({ changes }) => changes.length > 0)
      .map((moment) => ({ ...moment, person, key: `${person.id}/${moment.index}` })),
  );
  return entries.sort((a, b) => timeOf(a) - timeOf(b));
}

/** How many edits of a person's layer had been made when `entry` ended; 0 for none. */
export function editsBy(entry: TimelineEntry, person: Person, timeline: readonly TimelineEntry[]): number {
  if (person.id === entry.person.id) return entry.index;
  const before = timeline.filter((each) => each.person.id === person.id && timeOf(each) <= timeOf(entry));
  return Math.max(0, ...before.map(({ index }) => index));
}

function timeOf({ at }: DocumentMoment): number {
  return at ?? 0;
}
