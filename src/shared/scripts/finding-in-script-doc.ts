import type * as Y from 'yjs';
import type { Finding } from '../annotations/annotation.ts';
import type { FindingEntry } from '../annotations/finding-list.ts';
import type { MakeId } from '../ids.ts';
import { readScripts } from './read-scripts-doc.ts';
import { addAnchor, addBeat, beatText, createScript, ownEdit } from './script-doc.ts';
import { mapIn, scriptsOf } from './scripts-layout-doc.ts';
import type { BeatAnchor, BeatKind, ScriptChoice, ScriptMode } from './script.ts';
import { overrideBeat } from './variant-doc.ts';

/** What was found, as a script takes it up: the words, and the place in the work that they are about. */
export interface FoundWords {
  finding: Finding;
  words: string;
  anchor: BeatAnchor;
}

/** A finding as a script takes it up. */
export function foundIn(entry: Pick<FindingEntry, 'id' | 'finding' | 'words' | 'pageId' | 'person'>): FoundWords {
  const { id, finding, words, pageId, person } = entry;
  return { finding, words, anchor: { annotationId: id, pageId, personId: person.id } };
}

/** The beat in which a finding belongs. */
export function beatFor(finding: Finding): BeatKind {
  return finding === 'strength' ? 'strength' : 'gap';
}

/** Begins a script whose fitting beat says what was found; the other beats are empty. One step of undo. */
export function beginScriptWith(
  doc: Y.Doc,
  script: { id: string; title: string; mode: ScriptMode; personId: string; madeAt: number },
  found: FoundWords,
  makeId: MakeId,
): void {
  ownEdit(doc, () => {
    createScript(doc, script, makeId);
    addFindingToScript(doc, script.id, found, makeId);
  });
}

/**
 * Adds what was found to the first beat of its kind; a script without such a beat gets one at its end. A script that is
 * unknown, or gone meanwhile, stays as it is.
 */
export function addFindingToScript(doc: Y.Doc, scriptId: string, found: FoundWords, makeId: MakeId): void {
  if (!mapIn(scriptsOf(doc), scriptId)) return;
  const kind = beatFor(found.finding);
  ownEdit(doc, () => {
    const known = readScripts(doc)
      .find(({ id }) => id === scriptId)
      ?.beats.find((beat) => beat.kind === kind)?.id;
    const beatId = known ?? makeId();
    if (!known) addBeat(doc, scriptId, { id: beatId, kind });
    addFindingToBeat(doc, { scriptId, variantId: null }, beatId, found);
  });
}

/** Where words went: nowhere, when there were none or they were said already. */
export type WordsWent = 'nowhere' | 'into-base' | 'into-variant';

/**
 * Puts what was found into one beat as `choice` says it: its words begin the beat, or stand on a line of their own after
 * what is there, and its place is what the beat is about from now on, for every pupil. A variant that said the same as
 * the base gets words of its own; a core beat says the same to every pupil, so there the base takes them. One step of
 * undo. Words that are there already are not said twice.
 */
export function addFindingToBeat(
  doc: Y.Doc,
  choice: ScriptChoice,
  beatId: string,
  { words, anchor }: Omit<FoundWords, 'finding'>,
): WordsWent {
  const { scriptId, variantId } = choice;
  const base = beatText(doc, { scriptId, variantId: null }, beatId);
  let went: WordsWent = 'nowhere';
  ownEdit(doc, () => {
    addAnchor(doc, { scriptId, beatId }, anchor);
    if (words === '' || beatText(doc, choice, beatId)?.toString().includes(words)) return;
    if (variantId !== null) overrideBeat(doc, { scriptId, variantId }, beatId);
    const text = beatText(doc, choice, beatId);
    if (!text) return;
    text.insert(text.length, text.length > 0 ? `\n${words}` : words);
    went = text === base ? 'into-base' : 'into-variant';
  });
  return went;
}
