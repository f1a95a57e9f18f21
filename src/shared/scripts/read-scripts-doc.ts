import * as Y from 'yjs';
import { z } from 'zod';
import { beatOrder, mapIn, scriptsOf, type ScriptMap } from './script-doc.ts';
import {
  beatKindSchema,
  pupilProfileSchema,
  scriptModeSchema,
  type Beat,
  type Script,
  type Variant,
  type VariantBeat,
} from './script.ts';

const beatFactsSchema = z.object({ kind: beatKindSchema, core: z.boolean(), text: z.instanceof(Y.Text) });
const variantFactsSchema = z.object({ name: z.string(), profile: pupilProfileSchema, madeAt: z.number() });
const scriptFactsSchema = z.object({
  title: z.string(),
  mode: scriptModeSchema,
  personId: z.string(),
  madeAt: z.number(),
});

/**
 * Every script we understand, oldest first, with its beats in order and its variants as each would be said. What we do
 * not understand stays in the document untouched: a newer version wrote it.
 */
export function readScripts(doc: Y.Doc): Script[] {
  const scripts = scriptsOf(doc);
  return [...scripts.keys()].flatMap((id) => readScript(id, mapIn(scripts, id)) ?? []).sort(oldestFirst);
}

function readScript(id: string, map: ScriptMap | null): Script | null {
  const facts = factsOf(map, scriptFactsSchema);
  if (!facts) return null;
  const beats = readBeats(mapIn(map, 'beats'));
  return { ...facts, id, beats, variants: readVariants(mapIn(map, 'variants'), beats) };
}

function readBeats(beats: ScriptMap | null): Beat[] {
  if (!beats) return [];
  return beatOrder(beats).flatMap((id) => {
    const facts = factsOf(mapIn(beats, id), beatFactsSchema);
    return facts ? { ...facts, id, text: facts.text.toString() } : [];
  });
}

function readVariants(variants: ScriptMap | null, base: readonly Beat[]): Variant[] {
  const read = [...(variants?.keys() ?? [])].flatMap((id) => {
    const map = mapIn(variants, id);
    const facts = factsOf(map, variantFactsSchema);
    return facts ? [{ ...facts, id, texts: mapIn(map, 'texts') }] : [];
  });
  return read.sort(oldestFirst).map(({ id, name, profile, texts }) => ({
    id,
    name,
    profile,
    beats: base.map((beat) => asVariantSays(beat, texts?.get(beat.id))),
  }));
}

function asVariantSays(beat: Beat, own: unknown): VariantBeat {
  return own instanceof Y.Text && !beat.core
    ? { ...beat, text: own.toString(), source: 'own' }
    : { ...beat, source: 'inherited' };
}

/** The plain values of a map as `schema` wants them, or null when they are not so. */
function factsOf<T>(map: ScriptMap | null, schema: z.ZodType<T>): T | null {
  const parsed = schema.safeParse(map && Object.fromEntries(map.entries()));
  return parsed.success ? parsed.data : null;
}

function oldestFirst(a: { madeAt: number; id: string }, b: { madeAt: number; id: string }): number {
  return a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1);
}
