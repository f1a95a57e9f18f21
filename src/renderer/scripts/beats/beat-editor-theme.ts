import { EditorView } from '@codemirror/view';

/** The editor looks like paper one types on: our type, our colours, no editor furniture. */
export const beatEditorTheme = EditorView.theme({
  '&': {
    color: 'var(--ink)',
    backgroundColor: 'var(--beat-paper, var(--paper))',
    border: '1px solid var(--beat-frame, var(--chrome-border))',
    borderRadius: '6px',
  },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-1px' },
  '.cm-scroller': { fontFamily: 'inherit', fontSize: '16px', lineHeight: '1.5' },
  '.cm-content': { padding: '8px 0', minHeight: '40px', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--picked)',
  },
});
