import type * as Y from 'yjs';
import { ownEdit, type BeatPlace } from '../scripts/script-doc.ts';
import { keyPrefixes, landingKeys, mapIn, scriptsOf } from '../scripts/scripts-layout-doc.ts';
import type { LandedBeat } from '../scripts/script.ts';

/** Says which piece of work is the redraft the feedback is held against; null takes that back. */
export function chooseRedraft(doc: Y.Doc, scriptId: string, artefactId: string | null): void {
  setFact(doc, scriptId, landingKeys.redraft, artefactId);
}

/** Says what became of one beat; null takes that back. */
export function landBeat(doc: Y.Doc, { scriptId, beatId }: BeatPlace, landed: LandedBeat | null): void {
  setFact(doc, scriptId, `${keyPrefixes.landedBeat}${beatId}`, landed);
}

/** What the people at the table would change next time, in their words; nothing but spaces takes that back. */
export function writeNextTime(doc: Y.Doc, scriptId: string, words: string): void {
  setFact(doc, scriptId, landingKeys.nextTime, words.trim() === '' ? null : words);
}

/** One step that can be undone; none where nothing changes, or the script is gone. */
function setFact(doc: Y.Doc, scriptId: string, key: string, value: string | LandedBeat | null): void {
  const script = mapIn(scriptsOf(doc), scriptId);
  if (!script || JSON.stringify(script.get(key) ?? null) === JSON.stringify(value)) return;
  ownEdit(doc, () => (value === null ? script.delete(key) : script.set(key, value)));
}
