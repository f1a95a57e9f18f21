import * as Y from 'yjs';
import type { Finding } from '../annotations/annotation.ts';
import type { MakeId } from '../ids.ts';
import { addBeat, beatText, createScript, mapIn, ownEdit, scriptsOf } from './script-doc.ts';
import { readScripts } from './read-scripts-doc.ts';
import type { BeatKind, ScriptMode } from './script.ts';

/** What was found, as a script takes it up. */
export interface FoundWords {
  finding: Finding;
  words: string;
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
 * Adds what was found to the first beat of its kind, on a line of its own after what is there; a script without such a
 * beat gets one at its end. A script that is unknown, or gone meanwhile, stays as it is.
 */
export function addFindingToScript(doc: Y.Doc, scriptId: string, { finding, words }: FoundWords, makeId: MakeId): void {
  if (!mapIn(scriptsOf(doc), scriptId)) return;
  const kind = beatFor(finding);
  ownEdit(doc, () => {
    const known = readScripts(doc)
      .find(({ id }) => id === scriptId)
      ?.beats.find((beat) => beat.kind === kind)?.id;
    const beatId = known ?? makeId();
    if (!known) addBeat(doc, scriptId, { id: beatId, kind });
    const text = beatText(doc, { scriptId, variantId: null }, beatId);
    text?.insert(text.length, text.length > 0 ? `\n${words}` : words);
  });
}
