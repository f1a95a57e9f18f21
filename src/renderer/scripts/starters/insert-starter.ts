import type { EditorView } from '@codemirror/view';
import { GAP } from '../../../shared/scripts/starters/starter-pack.ts';

/**
 * Puts a sentence starter where the cursor is, apart from the words before it, and the cursor where the writer goes on:
 * on its first gap when there are words after that, else behind it, without the gap.
 */
export function insertStarter(view: EditorView, starter: string): void {
  const { from, to } = view.state.selection.main;
  const before = view.state.sliceDoc(Math.max(0, from - 1), from);
  const apart = before === '' || /\s/.test(before) ? '' : ' ';
  const gap = starter.indexOf(GAP);
  const goesOn = gap !== -1 && starter.slice(gap + GAP.length).trim() !== '';
  const words = goesOn || gap === -1 ? starter : starter.slice(0, gap);
  const start = from + apart.length;
  const selection = goesOn ? { anchor: start + gap, head: start + gap + GAP.length } : { anchor: start + words.length };
  view.dispatch({ changes: { from, to, insert: apart + words }, selection, scrollIntoView: true });
  view.focus();
}
