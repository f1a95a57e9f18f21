import { EditorView } from '@codemirror/view';

/** The editor of a beat that is on the screen, or null. */
export function editorOfBeat(beatId: string): EditorView | null {
  const content = document.querySelector<HTMLElement>(`[data-beat="${beatId}"] .cm-content`);
  return content && EditorView.findFromDOM(content);
}

/** Brings a beat into view and puts the keyboard at the end of its words. False when they are not typed here. */
export function writeInBeat(beatId: string): boolean {
  document.querySelector(`[data-beat="${beatId}"]`)?.scrollIntoView({ block: 'nearest' });
  const view = editorOfBeat(beatId);
  if (!view) return false;
  view.focus();
  view.dispatch({ selection: { anchor: view.state.doc.length } });
  return true;
}
