import { z } from 'zod';
import { idSchema } from '../ids.ts';

/** What two people settled about something that one or both of them saw. */
export const outcomes = ['agree', 'keep', 'discuss'] as const;
export const outcomeSchema = z.enum(outcomes);
export type Outcome = z.infer<typeof outcomeSchema>;

/** An outcome, and what was said on the way to it. */
export const settledSchema = z.object({ outcome: outcomeSchema, words: z.string().max(4000) });
export type Settled = z.infer<typeof settledSchema>;

const twoPeople = z.tuple([idSchema, idSchema]);
const instant = z.number().int().nonnegative();
/** By the oldest finding of an entry, which is the same however the lists are made again. */
const settledByFinding = z.record(idSchema, settledSchema);

/** A round that both finished and looked at. Times are milliseconds since 1970. */
export const revealedRoundSchema = z.object({
  people: twoPeople,
  startedAt: instant,
  revealedAt: instant,
  settled: settledByFinding,
});
export type RevealedRound = z.infer<typeof revealedRoundSchema>;

const recordBase = { version: z.literal(1), earlier: z.array(revealedRoundSchema) };

/**
 * `blind.json`: whether two people mark one piece of work alone just now. While they do, `atWork` is the one person
 * whose layer may be read or changed; null between two turns, when nobody's may.
 */
export const blindRecordSchema = z.discriminatedUnion('state', [
  z.object({ ...recordBase, state: z.literal('open') }),
  z.object({
    ...recordBase,
    state: z.literal('blind'),
    people: twoPeople,
    startedAt: instant,
    atWork: idSchema.nullable(),
    done: z.array(idSchema),
  }),
  z.object({ ...recordBase, ...revealedRoundSchema.shape, state: z.literal('revealed') }),
]);
export type BlindRecord = z.infer<typeof blindRecordSchema>;
export type BlindRound = Extract<BlindRecord, { state: 'blind' }>;
export type RevealedRecord = Extract<BlindRecord, { state: 'revealed' }>;

/** What two people do to a round of marking alone. */
export const blindStepSchema = z.discriminatedUnion('type', [
  /** Begins a round: until the reveal each layer is open to its owner, in their own turn, and to nobody else. */
  z.object({ type: z.literal('start'), people: twoPeople }),
  /** This person has the laptop and marks. */
  z.object({ type: z.literal('take'), personId: idSchema }),
  /** Whoever marks passes the laptop on for now. */
  z.object({ type: z.literal('pause') }),
  /** Whoever marks is done. */
  z.object({ type: z.literal('finish'), personId: idSchema }),
  /** Shows both what both marked; both must be done. */
  z.object({ type: z.literal('reveal') }),
  /** Ends a round early, with nothing lost; both must agree to see each other's marks. */
  z.object({ type: z.literal('give-up'), agreedBy: z.array(idSchema).max(2) }),
  /** What the two settled about an entry of the lists, named by its oldest finding; null takes it back. */
  z.object({ type: z.literal('settle'), findingId: idSchema, settled: settledSchema.nullable() }),
]);
export type BlindStep = z.infer<typeof blindStepSchema>;

/** A piece of work on which nobody ever marked alone. */
export const NEVER_BLIND: BlindRecord = { version: 1, state: 'open', earlier: [] };
