import { useEffect, type RefObject } from 'react';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { middleOfMark } from '../keys/step-to-mark.ts';
import { copyMarks, EMPTY_CLIPBOARD, MARKS_TYPE, pasteMarks, type MarksClipboard } from '../tools/marks-clipboard.ts';
import { pasteWords } from '../tools/paste-words.ts';
import { selectedMarks } from '../tools/selected-marks.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** Copied here and pasted there: one for the window, so that it outlives one piece of work. */
let clipboard: MarksClipboard = EMPTY_CLIPBOARD;

/**
 * Lets go of what was copied, here and on the system's clipboard: the next person at this laptop must not paste it.
 * What else lay on the system's clipboard goes too, because nobody can tell where it came from; and it stays when no key
 * or button was pressed just now, because only then may a page change it.
 */
export function emptyClipboards(): void {
  clipboard = EMPTY_CLIPBOARD;
  const putNothing = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', '');
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', putNothing, { capture: true });
  document.execCommand('copy');
  window.removeEventListener('copy', putNothing, { capture: true });
}

interface Options {
  artefactId: string;
  desk: RefObject<ToolDesk | null>;
  camera: CameraStore;
  /** Whether an event belongs to the workspace, and not to a field in it. */
  isOurs: (event: Event) => boolean;
  /** Something was pasted, and is selected. */
  onPasted: () => void;
}

/** Copies, cuts and pastes marks, and pastes words from elsewhere as a note, when the system's commands for it reach the workspace. */
export function useMarksClipboard(options: Options): void {
  const latest = useLatest(options);
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const { desk, artefactId, isOurs } = latest.current;
      // Words of the page that are marked with the mouse are copied as words.
      if (!desk.current || !isOurs(event) || String(getSelection() ?? '') !== '') return;
      const marks = selectedMarks(desk.current);
      const copy = copyMarks(desk.current, artefactId);
      if (!copy) return;
      clipboard = { ...copy, pastes: 0 };
      event.clipboardData?.setData(MARKS_TYPE, copy.marks);
      event.clipboardData?.setData('text/plain', copy.words);
      event.preventDefault();
      if (event.type === 'cut') desk.current.remove(marks.map(({ annotation }) => annotation.id));
    };
    const onPaste = (event: ClipboardEvent) => {
      const { desk, artefactId, camera, isOurs, onPasted } = latest.current;
      const placed = camera.current();
      if (!desk.current || !placed || !isOurs(event)) return;
      const words = event.clipboardData?.getData('text/plain').replaceAll('\r\n', '\n').trim() ?? '';
      const marks = event.clipboardData?.getData(MARKS_TYPE) || copiedHere(words, event.clipboardData);
      if (marks !== clipboard.marks) clipboard = { marks, words, pastes: 0 };
      const [first] = pasteMarks(desk.current, artefactId, placed, marks, clipboard.pastes);
      if (!first && !pasteWords(desk.current, placed, middleOf(camera), words)) return;
      // Marks keep their place on the page, which may be out of sight just now.
      if (first) camera.reveal({ ...middleOfMark(first, placed), width: 0, height: 0 });
      clipboard = { ...clipboard, pastes: clipboard.pastes + 1 };
      event.preventDefault();
      onPasted();
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('copy', onCopy, { signal });
    window.addEventListener('cut', onCopy, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => stop.abort();
  }, [latest]);
}

/** The marks copied last in this window, where the system's clipboard holds just their words: not every one keeps more. */
function copiedHere(words: string, system: DataTransfer | null): string {
  const isOurs = words === clipboard.words.trim() && (system?.files.length ?? 0) === 0;
  return isOurs ? clipboard.marks : '';
}

/** The middle of what a pane shows, in document units. */
function middleOf(camera: CameraStore): Point {
  const { camera: at, viewport } = camera.getState();
  return toDocument(at, { x: viewport.width / 2, y: viewport.height / 2 });
}
