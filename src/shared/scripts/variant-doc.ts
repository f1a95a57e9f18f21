import * as Y from 'yjs';
import { beatText, mapIn, ownEdit, scriptsOf, type ScriptMap } from './script-doc.ts';
import type { PupilProfile } from './script.ts';

/** Names one variant of one script. An edit of an unknown one does nothing. */
export interface VariantPlace {
  scriptId: string;
  variantId: string;
}

/** Adds a variant that says everything as the base does. `madeAt` keeps variants in the order they were made. */
export function addVariant(
  doc: Y.Doc,
  place: VariantPlace,
  variant: { name: string; profile: PupilProfile; madeAt: number },
): void {
  const variants = variantsOf(doc, place.scriptId);
  const map = new Y.Map<unknown>([...Object.entries(variant), ['texts', new Y.Map()]]);
  ownEdit(doc, () => variants?.set(place.variantId, map));
}

export function renameVariant(doc: Y.Doc, place: VariantPlace, name: string): void {
  ownEdit(doc, () => variantOf(doc, place)?.set('name', name));
}

export function setProfile(doc: Y.Doc, place: VariantPlace, profile: PupilProfile): void {
  ownEdit(doc, () => variantOf(doc, place)?.set('profile', profile));
}

export function removeVariant(doc: Y.Doc, place: VariantPlace): void {
  ownEdit(doc, () => variantsOf(doc, place.scriptId)?.delete(place.variantId));
}

/**
 * Gives a variant its own words for a beat, starting from the words of the base. Does nothing for a core beat, which
 * says the same to every pupil, and for one that already has its own.
 */
export function overrideBeat(doc: Y.Doc, place: VariantPlace, beatId: string): void {
  const texts = mapIn(variantOf(doc, place), 'texts');
  const base = beatText(doc, { ...place, variantId: null }, beatId);
  const core = mapIn(mapIn(mapIn(scriptsOf(doc), place.scriptId), 'beats'), beatId)?.get('core') === true;
  if (!texts || !base || core || texts.get(beatId) instanceof Y.Text) return;
  ownEdit(doc, () => texts.set(beatId, new Y.Text(base.toString())));
}

/** Lets the base speak for this beat again. Undo brings the variant's own words back. */
export function revertBeat(doc: Y.Doc, place: VariantPlace, beatId: string): void {
  ownEdit(doc, () => mapIn(variantOf(doc, place), 'texts')?.delete(beatId));
}

function variantsOf(doc: Y.Doc, scriptId: string): ScriptMap | null {
  return mapIn(mapIn(scriptsOf(doc), scriptId), 'variants');
}

function variantOf(doc: Y.Doc, place: VariantPlace): ScriptMap | null {
  return mapIn(variantsOf(doc, place.scriptId), place.variantId);
}
