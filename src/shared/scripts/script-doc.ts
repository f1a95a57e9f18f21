import * as Y from 'yjs';
import { OWN_EDIT } from '../annotations/layer-doc.ts';
import type { MakeId } from '../ids.ts';
import { writeReason } from './change-reasons-doc.ts';
import { forgetOwnTexts, ownTexts } from './own-words-doc.ts';
import { beatKinds, type BeatAnchor, type BeatKind, type ScriptChoice, type ScriptMode } from './script.ts';
import { entriesUnder, keyPrefixes, mapIn, orderOf, scriptsOf, type ScriptMap } from './scripts-layout-doc.ts';

/** Where one script, beat or variant lives. An id that is unknown, or gone meanwhile, makes an edit do nothing. */
export interface BeatPlace {
  scriptId: string;
  beatId: string;
}

/**
 * Beats that start out locked: what the pupil is to do, and the time to do it, are the expectation itself, so they are
 * the same for every pupil; everything around them may be said differently (EEF 2021, recommendation 3; 6h).
 */
export function isCoreByDefault(kind: BeatKind): boolean {
  return kind === 'action' || kind === 'time-to-act';
}

/** Makes `edit` one step of this person's own, which undo takes back as one. */
export function ownEdit(doc: Y.Doc, edit: () => void): void {
  doc.transact(edit, OWN_EDIT);
}

/** Starts a script with the six beats in their usual order, empty. */
export function createScript(
  doc: Y.Doc,
  script: { id: string; title: string; mode: ScriptMode; personId: string; madeAt: number },
  makeId: MakeId,
): void {
  const { id, ...facts } = script;
  const beats = new Y.Map<unknown>();
  beatKinds.forEach((kind, index) => beats.set(makeId(), newBeat(kind, index + 1)));
  const parts = { expectation: new Y.Text(), beats, variants: new Y.Map() };
  const map = new Y.Map<unknown>(Object.entries({ ...facts, ...parts }));
  ownEdit(doc, () => scriptsOf(doc).set(id, map));
}

export function removeScript(doc: Y.Doc, scriptId: string): void {
  ownEdit(doc, () => scriptsOf(doc).delete(scriptId));
}

export function renameScript(doc: Y.Doc, scriptId: string, title: string): void {
  ownEdit(doc, () => mapIn(scriptsOf(doc), scriptId)?.set('title', title));
}

export function setMode(doc: Y.Doc, scriptId: string, mode: ScriptMode): void {
  ownEdit(doc, () => mapIn(scriptsOf(doc), scriptId)?.set('mode', mode));
}

/**
 * The live text of what every pupil's work must show. A script from before there was one gets it now; that is no step of
 * undo, because nobody said anything yet. Null when the script is gone.
 */
export function expectationText(doc: Y.Doc, scriptId: string): Y.Text | null {
  const script = mapIn(scriptsOf(doc), scriptId);
  const text = script?.get('expectation');
  if (!script || text instanceof Y.Text) return text instanceof Y.Text ? text : null;
  return doc.transact(() => script.set('expectation', new Y.Text()));
}

/** Adds an empty beat, after all others or right after one of them. There may be several of a kind. */
export function addBeat(
  doc: Y.Doc,
  scriptId: string,
  beat: { id: string; kind: BeatKind },
  afterId: string | null = null,
): void {
  const beats = beatsOf(doc, scriptId);
  if (!beats) return;
  const order = beatOrder(beats);
  const last = Math.max(0, ...order.map((id) => positionOf(beats, id)));
  const index = afterId === null ? -1 : order.indexOf(afterId);
  ownEdit(doc, () => {
    beats.set(beat.id, newBeat(beat.kind, last + 1));
    if (index !== -1) moveBeat(doc, { scriptId, beatId: beat.id }, index + 1);
  });
}

/** Moves a beat so that it becomes the one at `index`, counted from 0 without itself; beyond the end means last. */
export function moveBeat(doc: Y.Doc, place: BeatPlace, index: number): void {
  const beats = beatsOf(doc, place.scriptId);
  const beat = mapIn(beats, place.beatId);
  if (!beats || !beat) return;
  const others = beatOrder(beats).filter((id) => id !== place.beatId);
  const at = Math.max(0, Math.min(index, others.length));
  const before = at > 0 ? positionOf(beats, others[at - 1]) : null;
  const after = at < others.length ? positionOf(beats, others[at]) : null;
  const between = positionBetween(before, after);
  ownEdit(doc, () => {
    if (between !== null) beat.set('position', between);
    else others.toSpliced(at, 0, place.beatId).forEach((id, order) => mapIn(beats, id)?.set('position', order + 1));
  });
}

/** Gives a beat a name of its own; null or nothing but spaces calls it after its kind again. */
export function renameBeat(doc: Y.Doc, place: BeatPlace, title: string | null): void {
  const beat = mapIn(beatsOf(doc, place.scriptId), place.beatId);
  ownEdit(doc, () => beat?.set('title', title?.trim() || null));
}

/** Says what in the work a beat is about, after what it is about already. The same annotation counts once. */
export function addAnchor(doc: Y.Doc, place: BeatPlace, { annotationId, pageId, personId }: BeatAnchor): void {
  const beat = mapIn(beatsOf(doc, place.scriptId), place.beatId);
  if (!beat || beat.has(keyPrefixes.anchor + annotationId)) return;
  const order = 1 + Math.max(0, ...entriesUnder(beat, keyPrefixes.anchor).map(([, anchor]) => orderOf(anchor)));
  ownEdit(doc, () => beat.set(keyPrefixes.anchor + annotationId, { pageId, personId, order }));
}

export function removeAnchor(doc: Y.Doc, place: BeatPlace, annotationId: string): void {
  const beat = mapIn(beatsOf(doc, place.scriptId), place.beatId);
  ownEdit(doc, () => beat?.delete(keyPrefixes.anchor + annotationId));
}

/** Takes a beat out, with every variant's own words for it. */
export function removeBeat(doc: Y.Doc, place: BeatPlace): void {
  const script = mapIn(scriptsOf(doc), place.scriptId);
  const variants = mapIn(script, 'variants');
  ownEdit(doc, () => {
    mapIn(script, 'beats')?.delete(place.beatId);
    for (const id of variants?.keys() ?? []) {
      const variant = mapIn(variants, id);
      if (!variant) continue;
      forgetOwnTexts(variant, place.beatId);
      writeReason(variant, place.beatId, null, doc.clientID);
      variant.delete(keyPrefixes.seen + place.beatId);
    }
  });
}

/** Locks or unlocks a beat. A variant's own words for it are kept while it is locked, and count again afterwards. */
export function setCore(doc: Y.Doc, place: BeatPlace, core: boolean): void {
  const beat = mapIn(beatsOf(doc, place.scriptId), place.beatId);
  ownEdit(doc, () => beat?.set('core', core));
}

/**
 * The live text of a beat as this choice says it: the base words for the base, for a core beat, and wherever the
 * variant has none of its own. Null when there is no such beat. Of several, see `beatTexts`, the first.
 */
export function beatText(doc: Y.Doc, choice: ScriptChoice, beatId: string): Y.Text | null {
  return beatTexts(doc, choice, beatId)[0] ?? null;
}

/**
 * Every live text of a beat as this choice says it, one after the other. There are several only while a variant has
 * words that more than one window began at the same moment. None when there is no such beat.
 */
export function beatTexts(doc: Y.Doc, choice: ScriptChoice, beatId: string): Y.Text[] {
  const script = mapIn(scriptsOf(doc), choice.scriptId);
  const beat = mapIn(mapIn(script, 'beats'), beatId);
  const base = beat?.get('text');
  if (!beat || !(base instanceof Y.Text)) return [];
  if (choice.variantId === null || beat.get('core') === true) return [base];
  const own = ownTexts(mapIn(mapIn(script, 'variants'), choice.variantId), beatId);
  return own.length > 0 ? own : [base];
}

/** Tells `listener` that something in the scripts changed, whoever changed it. Returns the function that stops it. */
export function observeScripts(doc: Y.Doc, listener: () => void): () => void {
  const scripts = scriptsOf(doc);
  scripts.observeDeep(listener);
  return () => scripts.unobserveDeep(listener);
}

/**
 * One person's undo and redo over all scripts of the document; an editor binding adds itself to its tracked origins.
 * Typing joins into one step per beat and pause; every other edit is a step of its own. Where two people take turns in
 * one window, each has a history, and `isWriting` says whether this one's person has the turn.
 */
export function createScriptHistory(doc: Y.Doc, isWriting: () => boolean = () => true): Y.UndoManager {
  let previousOrigin: unknown = null;
  const history: Y.UndoManager = new Y.UndoManager(scriptsOf(doc), {
    trackedOrigins: new Set([OWN_EDIT]),
    captureTransaction: ({ origin }) => {
      if (origin !== history && !isWriting()) return false;
      if (origin === OWN_EDIT || origin !== previousOrigin) history.stopCapturing();
      previousOrigin = origin;
      return true;
    },
  });
  return history;
}

/** The ids of a script's beats as people see them; equal positions, made by two people at once, fall back on the id. */
export function beatOrder(beats: ScriptMap): string[] {
  return [...beats.keys()].sort((a, b) => positionOf(beats, a) - positionOf(beats, b) || (a < b ? -1 : 1));
}

function beatsOf(doc: Y.Doc, scriptId: string): ScriptMap | null {
  return mapIn(mapIn(scriptsOf(doc), scriptId), 'beats');
}

function newBeat(kind: BeatKind, position: number): ScriptMap {
  const facts: [string, unknown][] = [
    ['kind', kind],
    ['core', isCoreByDefault(kind)],
    ['position', position],
    ['text', new Y.Text()],
  ];
  return new Y.Map(facts);
}

function positionOf(beats: ScriptMap, beatId: string | undefined): number {
  const position = beatId === undefined ? null : mapIn(beats, beatId)?.get('position');
  return typeof position === 'number' ? position : Number.MAX_SAFE_INTEGER;
}

/** A position strictly between two neighbours (null: none on that side), or null when there is no room left. */
function positionBetween(before: number | null, after: number | null): number | null {
  const middle = before === null ? (after ?? 2) - 1 : after === null ? before + 1 : (before + after) / 2;
  const fits = (before === null || before < middle) && (after === null || middle < after);
  return fits ? middle : null;
}
