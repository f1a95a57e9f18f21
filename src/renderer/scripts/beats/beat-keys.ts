import { Prec, type EditorState, type Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/** What keys do while somebody writes in a beat. */
export interface BeatKeyActions {
  /** Offers sentence starters. */
  onStarters: () => void;
  /** Writes on in the beat this many places further down. */
  onWriteIn: (by: 1 | -1) => void;
  /** Moves this beat that many places down. */
  onMove: (by: 1 | -1) => void;
}

/** Keys of a beat's editor; `actions` is asked at each key, so that the editor need not begin anew. */
export function beatKeys(actions: () => BeatKeyActions): Extension {
  const act = (run: (now: BeatKeyActions) => void) => () => {
    run(actions());
    return true;
  };
  return Prec.high(
    keymap.of([
      {
        key: '/',
        run: ({ state }) => {
          if (state.readOnly || !beginsSentence(state)) return false;
          actions().onStarters();
          return true;
        },
      },
      { key: 'Mod-Enter', run: act((now) => now.onWriteIn(1)) },
      { key: 'Shift-Mod-Enter', run: act((now) => now.onWriteIn(-1)) },
      { key: 'Shift-Alt-ArrowDown', run: act((now) => now.onMove(1)) },
      { key: 'Shift-Alt-ArrowUp', run: act((now) => now.onMove(-1)) },
    ]),
  );
}

/** Whether the cursor stands where a sentence begins: there nobody types a stroke, and in “3 / 4” it stays one. */
function beginsSentence({ doc, selection: { main } }: EditorState): boolean {
  if (!main.empty) return false;
  const line = doc.lineAt(main.head);
  return /(^|[.!?…:]['’”)]*\s+)\s*$/.test(line.text.slice(0, main.head - line.from));
}
