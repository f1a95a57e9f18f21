import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { goSchema, startingSettings, type Go } from './go.ts';
import type { GoEntry } from './go-log.ts';
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
  return {
    ...rest,
    version: 2,
    takeId: `go-${rest.startedAt.toLowerCase().replace(/[^a-z0-9]/g, '')}`,
    settings: startingSettings,
    aim: '',
    clock: { phase: 'paused', since: 0, ...reached },
    log: likelyLog(reached),
    soundSpans: [],
    draft: { ...noRemarks, worked: note },
  };
}

/** In which order the time was spent was not written down; in the order of the script is the likeliest. */
function likelyLog({ spent, beat }: z.infer<typeof version1Schema>['reached']): GoEntry[] {
  const log: GoEntry[] = [];
  let goMs = 0;
  spent.forEach((ms, index) => {
    if (index > 0 && ms > 0) log.push({ kind: 'beat', goMs, beat: index });
    goMs += ms;
  });
  log.push({ kind: 'beat', goMs, beat });
  log.push({ kind: 'pause', goMs, why: 'restart' });
  return log;
}
