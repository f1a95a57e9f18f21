import { asLines, fromLines } from '../../../shared/edited-lines.ts';
import { beatKinds } from '../../../shared/scripts/script.ts';
import { readStarterFile, starterFile } from '../../../shared/scripts/starters/starter-file.ts';
import { starterPackSchema, startersSchema, type StarterPack } from '../../../shared/scripts/starters/starter-pack.ts';
import { api } from '../../client/api.ts';
import type { PackKind } from '../../own-packs/pack-kind.ts';

/** Sentence starters, as packs that a class has of its own: one list a part. */
export const starterKind: PackKind<StarterPack> = {
  words: 'Starters',
  fileName: 'Sentence starters',
  stays: 'What was written with them stays.',
  schema: starterPackSchema,
  linesOf: ({ starters }) => Object.fromEntries(beatKinds.map((kind) => [kind, asLines(starters[kind])])),
  withLines: (pack, lines) => ({
    ...pack,
    starters: { ...pack.starters, ...Object.fromEntries(beatKinds.map((kind) => [kind, fromLines(lines[kind]!)])) },
  }),
  problemOf: (lines) =>
    startersSchema.safeParse(fromLines(lines)).success
      ? null
      : 'At most 40 starters, and 200 letters in each. Shorten these to save.',
  calls: api.starters,
  writeFile: starterFile,
  readFile: readStarterFile,
};
