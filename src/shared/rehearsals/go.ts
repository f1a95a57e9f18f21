import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { entriesFor, goEntrySchema, goMsSchema } from './go-log.ts';
import { isMarkedAlready } from './question-marks.ts';
import { cardDifficultySchema } from './pupil-card.ts';
import {
  GO_CAP_MS,
  readClock,
  readyState,
  rehearsalStateSchema,
  step,
  type RehearsalEvent,
} from './rehearsal-clock.ts';
import { rehearsalPlanSchema } from './rehearsal-plan.ts';
import { noRemarks, takeRemarksSchema } from './take-remarks.ts';

/** What two people agree on before a go. */
export const goSettingsSchema = z.object({
  /** How long it should last at most, in milliseconds. */
  capMs: z.number().int().positive(),
  /** What the speaker sees of the words; less as takes go by. */
  support: z.enum(['full', 'prompts', 'nothing']),
  recording: z.boolean(),
  /** The mentor shows first how it may sound. */
  modelling: z.boolean(),
  /** Words a minute at which the words roll by; null where they stand still. */
  teleprompterWpm: z.number().int().positive().nullable(),
  /** How hard the pupil will be, never what they will do. */
  difficulty: cardDifficultySchema,
});
export type GoSettings = z.infer<typeof goSettingsSchema>;

export const startingSettings: GoSettings = {
  capMs: GO_CAP_MS,
  support: 'full',
  recording: false,
  modelling: false,
  teleprompterWpm: null,
  difficulty: 'none',
};

/** A piece of the recording: the sound from `soundMs` on was heard from `goMs` on, for `lengthMs`. */
export const soundSpanSchema = z.object({ goMs: goMsSchema, soundMs: goMsSchema, lengthMs: goMsSchema });
export type SoundSpan = z.infer<typeof soundSpanSchema>;

/**
 * `rehearsal.json`: one go of an artefact, from its setting out until it is kept as a take or forgotten. Every window
 * sees it, so nothing of the pupil's card is in it.
 */
export const goSchema = z.object({
  version: z.literal(2),
  artefactId: idSchema,
  /** The take this go becomes if it is kept; its recording belongs to it already. */
  takeId: idSchema,
  plan: rehearsalPlanSchema,
  speakerId: idSchema,
  pupilPlayedById: idSchema,
  settings: goSettingsSchema,
  /** What this go tries, from the last take; empty where nothing was said. */
  aim: z.string().max(500),
  startedAt: z.iso.datetime(),
  /** Runs on the main process's own monotonic clock. */
  clock: rehearsalStateSchema,
  log: z.array(goEntrySchema),
  soundSpans: z.array(soundSpanSchema),
  draft: takeRemarksSchema,
});
export type Go = z.infer<typeof goSchema>;

/** What somebody decides to begin a go with. */
export const newGoSchema = goSchema.pick({
  artefactId: true,
  plan: true,
  speakerId: true,
  pupilPlayedById: true,
  settings: true,
  aim: true,
});
export type NewGo = z.infer<typeof newGoSchema>;

/** A go, and what its clock showed when this was sent: a window counts on from there. */
export const goNowSchema = z.object({ go: goSchema, nowMs: z.number() });
export type GoNow = z.infer<typeof goNowSchema>;

/** A go as it was decided on, that has not started. */
export function goFrom(decided: NewGo, made: Pick<Go, 'takeId' | 'startedAt'>): Go {
  const clock = readyState(decided.plan.beats.length);
  return { version: 2, ...decided, ...made, clock, log: [], soundSpans: [], draft: noRemarks };
}

/** What an event at `now` makes of a go: its clock moves on, and its log says what happened when. */
export function stepGo(go: Go, event: RehearsalEvent, now: number): Go {
  const before = readClock(go.clock, event.type === 'interrupted' ? event.since : now);
  if (event.type === 'question-asked' && isMarkedAlready(go.log, before.goMs)) return go;
  const clock = step(go.clock, event, now);
  return { ...go, clock, log: [...go.log, ...entriesFor(event, before, readClock(clock, now))] };
}

/** A go as another run of the app takes it up: paused where it stood when it was written, `awayMs` of wall time ago. */
export function takenUp(go: Go, awayMs: number, now: number): Go {
  if (!('since' in go.clock)) return go;
  return stepGo(go, { type: 'interrupted', why: 'restart', since: go.clock.since, awayMs }, now);
}

/**
 * A go with the newest piece of its recording; one that began at the same sound before has grown. A piece is told before
 * its sound is on the disk, so one that should begin later than the newest began in sound that was lost, as in a crash.
 */
export function withSoundSpan(go: Go, span: SoundSpan): Go {
  return { ...go, soundSpans: [...go.soundSpans.filter(({ soundMs }) => soundMs < span.soundMs), span] };
}
