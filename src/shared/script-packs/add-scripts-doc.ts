import type * as Y from 'yjs';
import type { MakeId } from '../ids.ts';
import { readScripts } from '../scripts/read-scripts-doc.ts';
import {
  addAnchor,
  addBeat,
  beatText,
  createScript,
  expectationText,
  ownEdit,
  removeBeat,
  renameBeat,
  setCore,
} from '../scripts/script-doc.ts';
import type { ChangeReason } from '../scripts/script.ts';
import { addVariant, overrideBeat, setReason, type VariantPlace } from '../scripts/variant-doc.ts';
import { packScripts, sameWordsKey, type PackedScript, type PackTies } from './script-pack.ts';

export interface AddedBy {
  /** Whose scripts they become. */
  personId: string;
  /** Milliseconds since 1970 of the first; each later one is a millisecond younger, so that they keep their order. */
  madeAt: number;
  makeId: MakeId;
  /** Places on other pages than these are left out: they belong to another piece of work. */
  pageIds: readonly string[];
}

/**
 * Of each packed script, whether the document says the same already; also where a pack left out the made-up name of the
 * pupil whose work this is.
 */
export function knownScripts(doc: Y.Doc, packed: readonly PackedScript[], alias: string): boolean[] {
  const scripts = readScripts(doc);
  const ties: readonly PackTies[] = [{ kept: true }, { kept: false, alias }];
  const here = new Set(ties.flatMap((each) => packScripts(scripts, [], each).scripts.map(sameWordsKey)));
  return packed.map((script) => here.has(sameWordsKey(script)));
}

/**
 * Adds packed scripts beside those that are there, as one step of undo. Everything gets an id of this library; nothing
 * that is there is changed. Gives the new scripts' ids.
 */
export function addPackedScripts(doc: Y.Doc, packed: readonly PackedScript[], by: AddedBy): string[] {
  const titles = new Set(readScripts(doc).map(({ title }) => title));
  const ids: string[] = [];
  ownEdit(doc, () => {
    packed.forEach((script, index) => {
      const title = freeTitle(script.title, titles);
      titles.add(title);
      ids.push(addScript(doc, { ...script, title }, { ...by, madeAt: by.madeAt + index }));
    });
  });
  return ids;
}

function addScript(doc: Y.Doc, { title, mode, expectation, beats, variants }: PackedScript, by: AddedBy): string {
  const { personId, madeAt, makeId, pageIds } = by;
  const scriptId = makeId();
  createScript(doc, { id: scriptId, title, mode, personId, madeAt }, makeId);
  const usual = readScripts(doc).find(({ id }) => id === scriptId)?.beats ?? [];
  usual.forEach(({ id: beatId }) => removeBeat(doc, { scriptId, beatId }));
  expectationText(doc, scriptId)?.insert(0, expectation);
  const beatIds = beats.map((beat) => {
    const place = { scriptId, beatId: makeId() };
    addBeat(doc, scriptId, { id: place.beatId, kind: beat.kind });
    renameBeat(doc, place, beat.title);
    setCore(doc, place, beat.core);
    beatText(doc, { scriptId, variantId: null }, place.beatId)?.insert(0, beat.text);
    for (const anchor of beat.anchors) if (pageIds.includes(anchor.pageId)) addAnchor(doc, place, anchor);
    return place.beatId;
  });
  variants.forEach(({ name, profile, words }, index) => {
    const place = { scriptId, variantId: makeId() };
    addVariant(doc, place, { name, profile, madeAt: madeAt + index });
    for (const { beat, text, reason } of words) {
      const beatId = beatIds[beat];
      if (beatId !== undefined) sayInVariant(doc, place, beatId, { text, reason });
    }
  });
  return scriptId;
}

function sayInVariant(
  doc: Y.Doc,
  place: VariantPlace,
  beatId: string,
  { text, reason }: { text: string; reason: ChangeReason | null },
): void {
  overrideBeat(doc, place, beatId);
  const own = beatText(doc, place, beatId);
  // A core part has no words of a variant's own; what is read back here would be the base's.
  if (!own || own === beatText(doc, { ...place, variantId: null }, beatId)) return;
  own.delete(0, own.length);
  own.insert(0, text);
  if (reason) setReason(doc, place, beatId, reason);
}

/** The title, or with the first number after it that no script here has. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  if (!taken.has(title)) return title;
  for (let number = 2; ; number += 1) {
    const numbered = `${title.slice(0, 110)} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
