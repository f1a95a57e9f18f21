import type * as Y from 'yjs';
import { keyPrefixes, mapIn, ownEdit, scriptsOf } from '../scripts/script-doc.ts';
import type { DismissedAdvice } from '../scripts/script.ts';

/** Sets a finding aside for these words of this beat, with the reason somebody gave. Said again, the last note counts. */
export function dismissFinding(doc: Y.Doc, scriptId: string, dismissed: DismissedAdvice): void {
  ownEdit(doc, () => mapIn(scriptsOf(doc), scriptId)?.set(keyOf(dismissed), dismissed));
}

/** Lets a finding that was set aside be found again. */
export function restoreFinding(
  doc: Y.Doc,
  scriptId: string,
  dismissed: Pick<DismissedAdvice, 'ruleId' | 'beatId' | 'words'>,
): void {
  ownEdit(doc, () => mapIn(scriptsOf(doc), scriptId)?.delete(keyOf(dismissed)));
}

function keyOf({ ruleId, beatId, words }: Pick<DismissedAdvice, 'ruleId' | 'beatId' | 'words'>): string {
  return `${keyPrefixes.dismissed}${ruleId}/${beatId}/${words}`;
}
