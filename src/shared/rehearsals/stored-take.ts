import { z } from 'zod';
import { startingSettings } from './go.ts';
import { likelyLog } from './likely-log.ts';
import { noRemarks } from './take-remarks.ts';
import { takeSchema, type Take } from './take.ts';

/** `take.json` as it was before a take had a log, sound and more than one note. */
const version1Schema = takeSchema
  .pick({
    id: true,
    artefactId: true,
    choice: true,
    scriptTitle: true,
    variantName: true,
    profile: true,
    speakerId: true,
    pupilPlayedById: true,
    startedAt: true,
    timings: true,
    pausedMs: true,
    reviewOn: true,
  })
  .extend({ version: z.literal(1), mentorNote: z.string().max(2000) });

/** A take as it lies on the disk, in any version; read, it is of today's. */
export const storedTakeSchema = z.union([takeSchema, version1Schema.transform(upgraded)]);

/** When it was paused is not known: the end takes nothing from any part. */
function upgraded({ mentorNote, version: _version, ...rest }: z.infer<typeof version1Schema>): Take {
  const { log, goMs } = likelyLog(rest.timings.map(({ spentMs }) => spentMs));
  const endMs = goMs + rest.pausedMs;
  return {
    ...rest,
    version: 2,
    settings: startingSettings,
    aim: '',
    log: [...log, { kind: 'pause', goMs, why: 'pause' }, { kind: 'end', goMs: endMs }],
    pupil: null,
    sound: null,
    soundSpans: [],
    ...noRemarks,
    worked: mentorNote,
  };
}
