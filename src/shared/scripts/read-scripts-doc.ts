import * as Y from 'yjs';
import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { readReasons } from './change-reasons-doc.ts';
import { ownTexts, saidTogether } from './own-words-doc.ts';
import { beatOrder } from './script-doc.ts';
import {
  entriesUnder,
  keyPrefixes,
  landingKeys,
  mapIn,
  orderOf,
  scriptsOf,
  type ScriptMap,
} from './scripts-layout-doc.ts';
import {
  beatAnchorSchema,
  beatKindSchema,
  dismissedAdviceSchema,
  landedBeatSchema,
  pupilProfileSchema,
  scriptModeSchema,
  type Beat,
  type BeatAnchor,
  type Landing,
  type Script,
  type Variant,
  type VariantBeat,
} from './script.ts';

const beatFactsSchema = z.object({
  kind: beatKindSchema,
  title: z.string().nullable().default(null),
  core: z.boolean(),
  text: z.instanceof(Y.Text),
});
const variantFactsSchema = z.object({ name: z.string(), profile: pupilProfileSchema, madeAt: z.number() });
const scriptFactsSchema = z.object({
  title: z.string(),
  mode: scriptModeSchema,
  personId: z.string(),
  madeAt: z.number(),
  expectation: z.instanceof(Y.Text).optional(),
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
  return {
    ...facts,
    id,
    expectation: facts.expectation?.toString() ?? '',
    beats,
    variants: readVariants(mapIn(map, 'variants'), beats),
    dismissed: entriesUnder(map, keyPrefixes.dismissed).flatMap(([, value]) => asListed(dismissedAdviceSchema, value)),
    landing: readLanding(map),
  };
}

function readBeats(beats: ScriptMap | null): Beat[] {
  if (!beats) return [];
  return beatOrder(beats).flatMap((id) => {
    const map = mapIn(beats, id);
    const facts = factsOf(map, beatFactsSchema);
    return facts ? { ...facts, id, text: facts.text.toString(), anchors: readAnchors(map) } : [];
  });
}

function readAnchors(beat: ScriptMap | null): BeatAnchor[] {
  return entriesUnder(beat, keyPrefixes.anchor)
    .toSorted(([idA, a], [idB, b]) => orderOf(a) - orderOf(b) || (idA < idB ? -1 : 1))
    .flatMap(([annotationId, value]) => asListed(beatAnchorSchema, { ...Object(value), annotationId }));
}

function readVariants(variants: ScriptMap | null, base: readonly Beat[]): Variant[] {
  const read = [...(variants?.keys() ?? [])].flatMap((id) => {
    const map = mapIn(variants, id);
    const facts = factsOf(map, variantFactsSchema);
    return facts ? [{ ...facts, id, map }] : [];
  });
  return read.sort(oldestFirst).map(({ id, name, profile, map }) => {
    const reasons = readReasons(map);
    return { id, name, profile, reasons, beats: base.map((beat) => asVariantSays(beat, map, reasons)) };
  });
}

function asVariantSays(beat: Beat, variant: ScriptMap | null, reasons: Variant['reasons']): VariantBeat {
  const own = ownTexts(variant, beat.id);
  if (beat.core || own.length === 0) return { ...beat, source: 'inherited', reason: null, baseMoved: null };
  const was = variant?.get(keyPrefixes.seen + beat.id);
  const baseMoved = typeof was === 'string' && was !== beat.text ? { was, now: beat.text } : null;
  return { ...beat, text: saidTogether(own), source: 'own', reason: reasons[beat.id] ?? null, baseMoved };
}

function readLanding(script: ScriptMap | null): Landing | null {
  const redraft = idSchema.safeParse(script?.get(landingKeys.redraft)).data ?? null;
  const nextTime = script?.get(landingKeys.nextTime);
  const beats = recordUnder(script, keyPrefixes.landedBeat, landedBeatSchema);
  if (redraft === null && typeof nextTime !== 'string' && Object.keys(beats).length === 0) return null;
  return { redraftArtefactId: redraft, beats, nextTime: typeof nextTime === 'string' ? nextTime : '' };
}

/** What lies under a prefix and is as `schema` wants it, by the rest of its key. */
function recordUnder<T>(map: ScriptMap | null, prefix: string, schema: z.ZodType<T>): Record<string, T> {
  return Object.fromEntries(
    entriesUnder(map, prefix).flatMap(([id, value]) => asListed(schema, value).map((read) => [id, read])),
  );
}

function asListed<T>(schema: z.ZodType<T>, value: unknown): T[] {
  const parsed = schema.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

/** The plain values of a map as `schema` wants them, or null when they are not so. */
function factsOf<T>(map: ScriptMap | null, schema: z.ZodType<T>): T | null {
  const parsed = schema.safeParse(map && Object.fromEntries(map.entries()));
  return parsed.success ? parsed.data : null;
}

function oldestFirst(a: { madeAt: number; id: string }, b: { madeAt: number; id: string }): number {
  return a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1);
}
