import type * as Y from 'yjs';
import { ownEdit } from '../scripts/script-doc.ts';
import { keyPrefixes, mapIn, scriptsOf } from '../scripts/scripts-layout-doc.ts';
import type { DismissedAdvice } from '../scripts/script.ts';

type Place = Pick<DismissedAdvice, 'ruleId' | 'beatId' | 'words'>;

/** Sets findings aside for their words in their beats, with the reason somebody gave. Said again, the last note counts. */
export function dismissFindings(
  doc: Y.Doc,
  scriptId: string,
  findings: readonly Place[],
  reason: Pick<DismissedAdvice, 'note' | 'personId' | 'at'>,
): void {
  const script = mapIn(scriptsOf(doc), scriptId);
  ownEdit(doc, () => {
    for (const { ruleId, beatId, words } of findings) {
      const dismissed: DismissedAdvice = { ruleId, beatId, words, ...reason };
      script?.set(keyOf(dismissed), dismissed);
    }
  });
}

/** Lets a finding that was set aside be found again. */
export function restoreFinding(doc: Y.Doc, scriptId: string, dismissed: Place): void {
  ownEdit(doc, () => mapIn(scriptsOf(doc), scriptId)?.delete(keyOf(dismissed)));
}

function keyOf({ ruleId, beatId, words }: Place): string {
  return `${keyPrefixes.dismissed}${ruleId}/${beatId}/${words}`;
}
