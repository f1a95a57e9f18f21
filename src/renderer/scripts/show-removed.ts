import { showNotice } from '../ui/notices.tsx';
import type { ScriptHistory } from './use-script-history.ts';

/** Says that something was just removed, and offers to bring it back. */
export function showRemoved(name: string, history: ScriptHistory): void {
  const takeBack = history.rememberStep();
  showNotice(`“${name}” was removed.`, () => {
    if (!takeBack()) showNotice('Other changes were made since. Undo goes back through them one by one.');
  });
}
