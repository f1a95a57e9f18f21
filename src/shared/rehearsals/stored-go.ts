import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { goSchema, startingSettings, type Go } from './go.ts';
import { likelyLog } from './likely-log.ts';
import { rehearsalPlanSchema } from './rehearsal-plan.ts';
import { noRemarks } from './take-remarks.ts';

/** `rehearsal.json` as it was before the main process kept the clock: how far a go had come, and no log of it. */
const version1Schema = z.object({
  version: z.literal(1),
  artefactId: idSchema,
  plan: rehearsalPlanSchema,
  speakerId: idSchema,
  pupilPlayedById: idSchema,
  startedAt: z.iso.datetime(),
  note: z.string().max(2000).default(''),
  reached: z.object({
    beat: z.number().int().nonnegative(),
    spent: z.array(z.number().nonnegative()).min(1),
    pausedMs: z.number().nonnegative(),
  }),
});

/** A go as it lies on the disk, in any version; read, it is of today's. */
export const storedGoSchema = z.union([goSchema, version1Schema.transform(upgraded)]);

function upgraded({ reached, note, version: _version, ...rest }: z.infer<typeof version1Schema>): Go {
  const { log, goMs } = likelyLog(reached.spent);
  return {
    ...rest,
    version: 2,
    takeId: `go-${rest.startedAt.toLowerCase().replace(/[^a-z0-9]/g, '')}`,
    settings: startingSettings,
    aim: '',
    clock: { phase: 'paused', since: 0, ...reached },
    log: [...log, { kind: 'beat', goMs, beat: reached.beat }, { kind: 'pause', goMs, why: 'restart' }],
    soundSpans: [],
    draft: { ...noRemarks, worked: note },
  };
}
