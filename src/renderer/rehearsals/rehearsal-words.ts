import type { Person } from '../../shared/library/person.ts';
import type { Take } from '../../shared/rehearsals/take.ts';

/** Who says the words, and who answers as the pupil would. */
export interface RehearsalRoles {
  speakerId: string;
  pupilPlayedById: string;
}

/** The ECT speaks and the mentor plays the pupil, unless they decide otherwise. */
export function startingRoles(people: readonly Person[]): RehearsalRoles {
  const speaker = people.find(({ role }) => role === 'ect') ?? people[0]!;
  const pupil =
    people.find(({ role, id }) => role === 'mentor' && id !== speaker.id) ??
    people.find(({ id }) => id !== speaker.id) ??
    speaker;
  return { speakerId: speaker.id, pupilPlayedById: pupil.id };
}

/** The same two people the other way round. */
export function swapped({ speakerId, pupilPlayedById }: RehearsalRoles): RehearsalRoles {
  return { speakerId: pupilPlayedById, pupilPlayedById: speakerId };
}

export function nameOf(people: readonly Person[], personId: string): string {
  return people.find(({ id }) => id === personId)?.name ?? 'Somebody';
}

/** The script, and the variant where it was one: "Column addition · Unsure, keen". */
export function whatWasSaid({ scriptTitle, variantName }: Pick<Take, 'scriptTitle' | 'variantName'>): string {
  return variantName === null ? scriptTitle : `${scriptTitle} · ${variantName}`;
}
