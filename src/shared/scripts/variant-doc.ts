import * as Y from 'yjs';
import { writeReason } from './change-reasons-doc.ts';
import { forgetOwnTexts, ownTexts, saidTogether } from './own-words-doc.ts';
import { beatText, beatTexts, ownEdit } from './script-doc.ts';
import type { ChangeReason, PupilProfile, ScriptChoice } from './script.ts';
import { keyPrefixes, mapIn, scriptsOf, type ScriptMap } from './scripts-layout-doc.ts';

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

/** Adds a variant for the same pupil profile that says everything as the one at `place` does, for the same reasons. */
export function duplicateVariant(
  doc: Y.Doc,
  place: VariantPlace,
  copy: { id: string; name: string; madeAt: number },
): void {
  const { id, ...facts } = copy;
  const original = variantOf(doc, place);
  if (!original) return;
  // A clone also has what a newer version may have written into the original.
  const twin = original.clone();
  ownEdit(doc, () => {
    variantsOf(doc, place.scriptId)?.set(id, twin);
    for (const [key, value] of Object.entries(facts)) twin.set(key, value);
  });
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
  const variant = variantOf(doc, place);
  const texts = mapIn(variant, 'texts');
  const base = beatText(doc, { ...place, variantId: null }, beatId)?.toString();
  if (base === undefined || isCore(doc, place.scriptId, beatId) || ownTexts(variant, beatId).length > 0) return;
  ownEdit(doc, () => {
    texts?.set(`${beatId}/${doc.clientID}`, new Y.Text(base));
    variant?.set(keyPrefixes.seen + beatId, base);
  });
}

/** Lets the base speak for this beat again. Undo brings the variant's own words back. */
export function revertBeat(doc: Y.Doc, place: VariantPlace, beatId: string): void {
  const variant = variantOf(doc, place);
  ownEdit(doc, () => {
    forgetOwnTexts(variant, beatId);
    variant?.delete(keyPrefixes.seen + beatId);
  });
}

/** Keeps a variant's own words though the base has moved: they were held against what the base says now. */
export function keepOwnWords(doc: Y.Doc, place: VariantPlace, beatId: string): void {
  const base = beatText(doc, { ...place, variantId: null }, beatId)?.toString();
  if (base !== undefined) ownEdit(doc, () => variantOf(doc, place)?.set(keyPrefixes.seen + beatId, base));
}

/**
 * Lets a variant say a beat in the words in which `from` says it now: another variant, or the base. What it said itself
 * is replaced, in one step of undo. Does nothing for a core beat.
 */
export function copyWords(doc: Y.Doc, from: ScriptChoice, place: VariantPlace, beatId: string): void {
  const words = saidTogether(beatTexts(doc, from, beatId));
  if (!beatText(doc, from, beatId) || !variantOf(doc, place) || isCore(doc, place.scriptId, beatId)) return;
  ownEdit(doc, () => {
    overrideBeat(doc, place, beatId);
    const texts = ownTexts(variantOf(doc, place), beatId);
    for (const text of texts) text.delete(0, text.length);
    texts[0]?.insert(0, words);
    keepOwnWords(doc, place, beatId);
  });
}

/**
 * Makes one text of those that several windows began at the same moment, as they are said: one after the other. The
 * others are emptied and not removed, so that what somebody types into one meanwhile stands on its own again.
 */
export function joinOwnTexts(doc: Y.Doc, place: VariantPlace, beatId: string): void {
  const texts = ownTexts(variantOf(doc, place), beatId);
  const [first, ...others] = texts;
  if (!first || others.length === 0) return;
  const words = saidTogether(texts);
  ownEdit(doc, () => {
    first.insert(first.length, words.slice(first.length));
    for (const other of others) other.delete(0, other.length);
  });
}

/**
 * Says why a variant says a beat in its own words; null takes the reason back. What another window says at the same moment
 * is kept beside it.
 */
export function setReason(doc: Y.Doc, place: VariantPlace, beatId: string, reason: ChangeReason | null): void {
  const variant = variantOf(doc, place);
  if (variant) ownEdit(doc, () => writeReason(variant, beatId, reason, doc.clientID));
}

function isCore(doc: Y.Doc, scriptId: string, beatId: string): boolean {
  return mapIn(mapIn(mapIn(scriptsOf(doc), scriptId), 'beats'), beatId)?.get('core') === true;
}

function variantsOf(doc: Y.Doc, scriptId: string): ScriptMap | null {
  return mapIn(mapIn(scriptsOf(doc), scriptId), 'variants');
}

function variantOf(doc: Y.Doc, place: VariantPlace): ScriptMap | null {
  return mapIn(variantsOf(doc, place.scriptId), place.variantId);
}
