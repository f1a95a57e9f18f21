import { defaultKeymap } from '@codemirror/commands';
import { EditorState, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import { yCollab, yUndoManagerKeymap } from 'y-codemirror.next';
import type * as Y from 'yjs';
import { useMayChange } from '../../ui/may-change.ts';
import { styleNonce } from '../../ui/style-nonce.ts';
import { beatEditorTheme } from './beat-editor-theme.ts';

interface Props {
  text: Y.Text;
  history: Y.UndoManager;
  /** What the box is called to somebody who cannot see it. */
  label: string;
  prompt: string;
  /** What else the editor can do. A new value begins the editor anew, so keep one while nothing changed. */
  extensions?: Extension;
}

const NOTHING_ELSE: Extension = [];

/** Where the words of a beat are typed, bound to the live text. Tab leaves it, as any other field. */
export function BeatEditor({ text, history, label, prompt, extensions = NOTHING_ELSE }: Props) {
  const mayChange = useMayChange();
  const host = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const view = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: text.toString(),
        extensions: [
          EditorView.cspNonce.of(styleNonce()),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true', autocapitalize: 'sentences' }),
          beatEditorTheme,
          EditorState.readOnly.of(!mayChange),
          EditorView.editable.of(mayChange),
          drawSelection(),
          placeholder(prompt),
          keymap.of([...yUndoManagerKeymap, ...defaultKeymap]),
          yCollab(text, null, { undoManager: history }),
          extensions,
        ],
      }),
    });
    return () => view.destroy();
  }, [text, history, label, prompt, mayChange, extensions]);

  return <div ref={host} />;
}
