import { z } from 'zod';
import { workloadSchema } from '../workload/workload.ts';
import { ruleSwitchesSchema } from '../linting/lint-rule.ts';
import { ownPaceBandsSchema } from '../readability/pace-bands.ts';
import { levelNamesSchema } from '../scripts/level-names.ts';
import { SLIP_LINE } from '../scripts/slip-lines.ts';
import { personSchema } from './person.ts';

/** `library.json`: the facts that belong to the library as a whole. */
export const libraryRecordSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  name: z.string().trim().min(1).max(80),
  /** True only for the fictional class the app opens with the first time. */
  sample: z.boolean(),
  people: z.array(personSchema).min(2),
  settings: z.object({
    /** Pupils in a class, for sums of marking time. 27 primary, 22 secondary are the usual starting points. */
    classSize: z.number().int().min(1).max(60),
    /** Words a minute assumed for spoken feedback. */
    wordsPerMinute: z.number().int().min(60).max(220),
    /** Letters in a line of a slip the width of A4, for written feedback. */
    slipLineLength: z.number().int().min(SLIP_LINE.fewest).max(SLIP_LINE.most).default(SLIP_LINE.usual),
    /** Days something stays in the trash. */
    trashDays: z.number().int().min(1).max(365),
    /** What sums of marking time assume besides the class size; absent until somebody changed a figure. */
    workload: workloadSchema.omit({ pupils: true }).optional(),
    /** Feedback rules this class has switched on or off; the others are as they come. */
    ruleSwitches: ruleSwitchesSchema.optional(),
    /** What this class calls the levels of a pupil profile; absent until somebody named one. */
    levelNames: levelNamesSchema.optional(),
    /** The paces people here say their pupils follow; a year group that is absent has the one that comes with the app. */
    paceBands: ownPaceBandsSchema.optional(),
  }),
});
export type LibraryRecord = z.infer<typeof libraryRecordSchema>;

/**
 * Whether anything can be saved just now, and if not, the sentence that says why. `edits` says what becomes of what
 * people draw and type meanwhile: it waits in the window, as on a full disk, or none can be made, as in a library whose
 * lock is not ours.
 */
export const writabilitySchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('writable') }),
  z.object({ state: z.literal('read-only'), edits: z.enum(['wait', 'withheld']), reason: z.string() }),
]);
export type Writability = z.infer<typeof writabilitySchema>;

/**
 * Whether people may change anything: not where no edit could ever be saved from here. On a disk that is full just now
 * they may, and what is made meanwhile waits in the window.
 */
export function mayChange(writability: Writability): boolean {
  return writability.state === 'writable' || writability.edits === 'wait';
}

export const libraryOverviewSchema = libraryRecordSchema.omit({ version: true }).extend({
  writability: writabilitySchema,
  /** What this shell can do beyond the browser: import a file by its path. */
  shell: z.enum(['desktop', 'browser']),
  /** Artefact folders whose record is damaged beyond its last good copy: not listed, never taken for empty. */
  unreadable: z.array(z.string()),
});
export type LibraryOverview = z.infer<typeof libraryOverviewSchema>;

/** One thing `marginalia check` found wrong. `path` is relative to the library. */
export const libraryProblemSchema = z.object({
  path: z.string(),
  code: z.string(),
  reason: z.string(),
});
export type LibraryProblem = z.infer<typeof libraryProblemSchema>;
