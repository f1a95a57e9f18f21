import { z } from 'zod';
import {
  beatAnchorSchema,
  beatKindSchema,
  changeReasonSchema,
  pupilProfileSchema,
  scriptModeSchema,
  type Script,
} from '../scripts/script.ts';
import { starterPackSchema, type StarterPack } from '../scripts/starters/starter-pack.ts';

const wordsSchema = z.string().max(5_000);
const nameSchema = z.string().max(120);

const packedBeatSchema = z.object({
  kind: beatKindSchema,
  title: nameSchema.nullable(),
  core: z.boolean(),
  text: wordsSchema,
  /** Only in a pack that is meant for the same piece of work. */
  anchors: z.array(beatAnchorSchema).max(50).default([]),
});

const packedVariantSchema = z.object({
  name: nameSchema,
  profile: pupilProfileSchema,
  /** What it says differently; `beat` counts the script's beats from 0. */
  words: z
    .array(z.object({ beat: z.number().int().nonnegative(), text: wordsSchema, reason: changeReasonSchema.nullable() }))
    .max(60),
});

/** A script as it is handed on: what is said, and nothing of whose it is, of dates, or of what became of it. */
export const packedScriptSchema = z
  .object({
    title: nameSchema,
    mode: scriptModeSchema,
    expectation: wordsSchema,
    beats: z.array(packedBeatSchema).max(60),
    variants: z.array(packedVariantSchema).max(60),
  })
  .refine(({ beats, variants }) => variants.every(({ words }) => words.every(({ beat }) => beat < beats.length)), {
    error: 'a variant changes a part that is not there',
    path: ['variants'],
  });
export type PackedScript = z.infer<typeof packedScriptSchema>;

export const scriptPackSchema = z.object({
  scripts: z.array(packedScriptSchema).max(200),
  starters: z.array(starterPackSchema).max(20),
});
/** Scripts and sentence starters for a colleague. */
export type ScriptPack = z.infer<typeof scriptPackSchema>;

/** Whether a pack keeps what ties it to one piece of work, and the made-up name to leave out where it does not. */
export type PackTies = { kept: true } | { kept: false; alias: string };

/** What stands where a pupil's made-up name was left out. */
export const NAME_LEFT_OUT = '[name]';

/** Puts scripts and starters into a pack. Unless ties are kept, no beat says where in the work it stands and whose work it is. */
export function packScripts(scripts: readonly Script[], starters: readonly StarterPack[], ties: PackTies): ScriptPack {
  return { scripts: scripts.map((script) => packScript(script, ties)), starters: [...starters] };
}

function packScript(script: Script, ties: PackTies): PackedScript {
  const say = ties.kept ? (text: string) => text : (text: string) => withoutName(text, ties.alias);
  return {
    title: say(script.title),
    mode: script.mode,
    expectation: say(script.expectation),
    beats: script.beats.map(({ kind, title, core, text, anchors }) => ({
      kind,
      title: title === null ? null : say(title),
      core,
      text: say(text),
      anchors: ties.kept ? anchors : [],
    })),
    variants: script.variants.map(({ name, profile, beats }) => ({
      name: say(name),
      profile,
      words: beats.flatMap(({ source, text, reason }, beat) => {
        if (source === 'inherited') return [];
        return [{ beat, text: say(text), reason: reason && { ...reason, why: say(reason.why) } }];
      }),
    })),
  };
}

function withoutName(text: string, alias: string): string {
  const name = alias.trim();
  if (name === '') return text;
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu'), NAME_LEFT_OUT);
}

/**
 * What tells whether two scripts say the same: everything but the title, which may have been numbered on the way in, and
 * the places in the work.
 */
export function sameWordsKey({ title: _title, beats, ...script }: PackedScript): string {
  return JSON.stringify({ ...script, beats: beats.map(({ anchors: _anchors, ...beat }) => beat) });
}
