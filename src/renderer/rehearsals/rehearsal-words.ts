import type { Person } from '../../shared/library/person.ts';
import type { GoEntry } from '../../shared/rehearsals/go-log.ts';
import type { CardDifficulty } from '../../shared/rehearsals/pupil-card.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import type { TakeRemarks } from '../../shared/rehearsals/take-remarks.ts';
import { sayDuration } from '../../shared/scripts/script-plan.ts';
import type { TimeSpan } from '../../shared/rehearsals/talk/time-span.ts';
import type { BeatPace, TalkReport } from '../../shared/rehearsals/talk/talk-report.ts';

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

/** Why nobody was there, how long, and that it does not matter; null for a pause that somebody wanted. */
export function absenceInWords({
  why,
  awayMs,
}: Pick<Extract<GoEntry, { kind: 'pause' }>, 'why' | 'awayMs'>): string | null {
  switch (why) {
    case 'sleep':
      return `The computer slept${forSoLong(awayMs)}, and none of that is counted.`;
    case 'left':
      return `Nobody was here${forSoLong(awayMs)}, and none of that is counted.`;
    case 'restart':
      return `Marginalia was closed${forSoLong(awayMs)}, and none of that is counted.`;
    case 'pause':
    case 'question':
      return null;
  }
}

const MINUTE_MS = 60_000;

/** A length of time after a verb: " for 12 minutes"; nothing where it is not known. */
function forSoLong(ms: number | undefined): string {
  if (ms === undefined || ms === 0) return '';
  if (ms < MINUTE_MS) return ' for a moment';
  const minutes = Math.round(ms / MINUTE_MS);
  if (minutes < 90) return ` for ${counted(minutes, 'minute')}`;
  const hours = Math.round(minutes / 60);
  return hours < 36 ? ` for ${counted(hours, 'hour')}` : ` for ${counted(Math.round(hours / 24), 'day')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what : `${what}s`}`;
}

/** How hard the pupil is, as it is chosen. */
export const difficultyNames: Record<CardDifficulty, string> = {
  none: 'Goes along',
  gentle: 'Gentle',
  some: 'Some surprises',
  more: 'More of them',
};

/** "4 Mar, 15:40" for an instant in ISO form, where the reader is. */
export function shortMoment(iso: string): string {
  return new Date(iso).toLocaleString('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}

/** Whether the aim of a take was met, as the beginning of a sentence. */
export const aimAnswers: Record<NonNullable<TakeRemarks['aimMet']>, string> = {
  met: 'Met.',
  partly: 'Partly met.',
  not: 'Not yet.',
};

/** "79 % of the talk" for the teacher's part of it; null where nobody said which part was the pupil's. */
export function shareOfTalk({ share, statedError }: Pick<TalkReport, 'share' | 'statedError'>): string | null {
  return share === null || !statedError.pupilMarked ? null : `${Math.round(share * 100)} % of the talk`;
}

/** Less is the chance of a block that came late. */
const MISSED_FROM_MS = 1_000;

/** When there is no sound of a go, long enough to be seen. What is missing by chance at the edges of a pause is not. */
export function missingIn({ unrecorded, unrecordedMs }: Pick<TalkReport, 'unrecorded' | 'unrecordedMs'>): TimeSpan[] {
  if (unrecordedMs < MISSED_FROM_MS) return [];
  return unrecorded.filter(({ fromMs, toMs }) => toMs - fromMs >= MISSED_FROM_MS / 4);
}

/** How much of a go there is no sound of, in a sentence; null where that is next to nothing. */
export function unrecordedInWords({ unrecordedMs }: Pick<TalkReport, 'unrecordedMs'>): string | null {
  if (unrecordedMs < MISSED_FROM_MS) return null;
  return `The recording misses ${sayDuration(unrecordedMs / 1000)} of the go; that time is in none of these figures.`;
}

/** What time the pace of the parts was counted over, in a sentence. */
export function whatPaceCounts(paces: readonly BeatPace[]): string {
  const over = new Set(paces.filter(({ wpm }) => wpm !== null).map((pace) => pace.over));
  if (!over.has('speech')) return 'Waiting and the pupil’s answers are counted in.';
  return over.has('part')
    ? 'Waiting and the pupil’s answers are left out where they were recorded, and counted in elsewhere.'
    : 'Waiting and the pupil’s answers are left out, as far as they were marked.';
}
