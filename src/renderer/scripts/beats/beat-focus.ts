import { EditorView } from '@codemirror/view';

/** The editor of a beat that is on the screen, or null. */
export function editorOfBeat(beatId: string): EditorView | null {
  const content = document.querySelector<HTMLElement>(`[data-beat="${beatId}"] .cm-content`);
  return content && EditorView.findFromDOM(content);
}

/** Puts the keyboard at the end of a beat's words and brings the beat into view. False when it is not on the screen. */
export function writeInBeat(beatId: string): boolean {
  const view = editorOfBeat(beatId);
  if (!view) return false;
  view.focus();
  view.dispatch({ selection: { anchor: view.state.doc.length } });
  view.dom.closest('li')?.scrollIntoView({ block: 'nearest' });
  return true;
}
