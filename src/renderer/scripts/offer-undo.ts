import { showNotice } from '../ui/notices.tsx';
import type { ScriptHistory } from './use-script-history.ts';

/** Says what the step just made did, and offers to take it back. */
export function offerUndo(sentence: string, history: ScriptHistory): void {
  const takeBack = history.rememberStep();
  showNotice(sentence, () => {
    if (!takeBack()) showNotice('Other changes were made since. Undo goes back through them one by one.');
  });
}
