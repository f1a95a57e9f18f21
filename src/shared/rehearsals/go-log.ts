import { z } from 'zod';
import { absenceSchema, type ClockReading, type RehearsalEvent } from './rehearsal-clock.ts';

/** Milliseconds since speaking began: pauses are in it, and time in which nobody was there is not. */
export const goMsSchema = z.number().nonnegative();

export const pauseReasonSchema = z.enum(['pause', 'question', ...absenceSchema.options]);
export type PauseReason = z.infer<typeof pauseReasonSchema>;

/** What happened in a go, in order. It begins in the first beat, which is not an entry. */
export const goEntrySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('beat'), goMs: goMsSchema, beat: z.number().int().nonnegative() }),
  z.object({
    kind: z.literal('pause'),
    goMs: goMsSchema,
    why: pauseReasonSchema,
    /** How long nobody was there, in milliseconds that are counted nowhere. */
    awayMs: z.number().nonnegative().optional(),
  }),
  z.object({ kind: z.literal('resume'), goMs: goMsSchema }),
  z.object({ kind: z.literal('question-asked'), goMs: goMsSchema }),
  z.object({ kind: z.literal('end'), goMs: goMsSchema }),
]);
export type GoEntry = z.infer<typeof goEntrySchema>;

/** A stretch of a go in which nothing changed: one beat, spoken or paused. */
export interface GoStretch {
  fromMs: number;
  toMs: number;
  beat: number;
  /** Why it was paused; null while speaking. */
  paused: PauseReason | null;
}

/** What an event adds to the log, by what the clock showed before and after it. */
export function entriesFor(event: RehearsalEvent, before: ClockReading, after: ClockReading): GoEntry[] {
  const { goMs } = before;
  if (before.phase !== 'speaking' && before.phase !== 'paused') return [];
  if (event.type === 'question-asked') return [{ kind: 'question-asked', goMs }];
  if (after.phase === before.phase) return after.beat === before.beat ? [] : [{ kind: 'beat', goMs, beat: after.beat }];
  if (after.phase === 'ended') return [{ kind: 'end', goMs }];
  if (after.phase === 'speaking') return [{ kind: 'resume', goMs }];
  if (event.type === 'interrupted') return [{ kind: 'pause', goMs, why: event.why, awayMs: event.awayMs }];
  return [{ kind: 'pause', goMs, why: event.type === 'take-question' ? 'question' : 'pause' }];
}

/** A log as the stretches it is made of, up to `endMs`. They join without gaps; none is empty. */
export function stretchesOf(log: readonly GoEntry[], endMs: number): GoStretch[] {
  const stretches: GoStretch[] = [];
  let current: Omit<GoStretch, 'toMs'> = { fromMs: 0, beat: 0, paused: null };
  const closeAt = (toMs: number) => {
    if (toMs > current.fromMs) stretches.push({ ...current, toMs });
  };
  for (const entry of log) {
    if (entry.kind === 'question-asked' || entry.kind === 'end') continue;
    closeAt(entry.goMs);
    const { beat, paused } = current;
    if (entry.kind === 'beat') current = { fromMs: entry.goMs, beat: entry.beat, paused };
    else current = { fromMs: entry.goMs, beat, paused: entry.kind === 'pause' ? entry.why : null };
  }
  closeAt(endMs);
  return stretches;
}

/** The beat at a moment of a go; the last one from its end on. */
export function beatAt(log: readonly GoEntry[], goMs: number): number {
  return log.reduce((beat, entry) => (entry.kind === 'beat' && entry.goMs <= goMs ? entry.beat : beat), 0);
}

/** When somebody came to the beat that is on, in milliseconds of the go; 0 for the one a go begins in. */
export function cameToBeatAt(log: readonly GoEntry[]): number {
  return log.findLast(({ kind }) => kind === 'beat')?.goMs ?? 0;
}

/** How long somebody has spoken from one moment of a go to another; pauses are not in it. */
export function spokenBetween(log: readonly GoEntry[], fromMs: number, toMs: number): number {
  return stretchesOf(log, toMs)
    .filter(({ paused }) => paused === null)
    .reduce((sum, stretch) => sum + Math.max(0, stretch.toMs - Math.max(fromMs, stretch.fromMs)), 0);
}

/** The pause a go is in, or null: whether, why and since when. */
export function pauseUnderWay(log: readonly GoEntry[]): Extract<GoEntry, { kind: 'pause' }> | null {
  const last = log.findLast(({ kind }) => kind === 'pause' || kind === 'resume' || kind === 'end');
  return last?.kind === 'pause' ? last : null;
}
