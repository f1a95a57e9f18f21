import type { KeyboardEvent } from 'react';
import type { ScriptHistory } from './use-script-history.ts';

/** Ctrl Z and its kin over a screen of scripts; a field that is typed in takes back its own typing first. */
export function undoByKey(event: KeyboardEvent, history: ScriptHistory | null): void {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]');
  if (typing || !history || !(event.ctrlKey || event.metaKey)) return;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) history.manager.undo();
  else if (key === 'y' || key === 'z') history.manager.redo();
  else return;
  event.preventDefault();
}
