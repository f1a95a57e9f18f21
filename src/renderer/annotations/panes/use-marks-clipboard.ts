import { useEffect, useRef, type RefObject } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import { copyMarks, pasteMarks, type MarksClipboard } from '../tools/marks-clipboard.ts';
import { selectedMarks } from '../tools/selected-marks.ts';
import type { ToolDesk } from '../tools/tool.ts';

/** Copied here and pasted there: one for the window, so that it outlives one piece of work. */
const clipboard: MarksClipboard = { text: '', pastes: 0 };

/**
 * Lets go of what was copied, here and on the system's clipboard: the next person at this laptop must not paste it.
 * What else lay on the system's clipboard goes too, because nobody can tell where it came from; and it stays when no key
 * or button was pressed just now, because only then may a page change it.
 */
export function emptyClipboards(): void {
  clipboard.text = '';
  clipboard.pastes = 0;
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
  /** Marks were pasted, and are selected. */
  onPasted: () => void;
}

/** Copies, cuts and pastes marks when the system's commands for it reach the workspace. */
export function useMarksClipboard(options: Options): void {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const { desk, artefactId, isOurs } = latest.current;
      // Words of the page that are marked with the mouse are copied as words.
      if (!desk.current || !isOurs(event) || String(getSelection() ?? '') !== '') return;
      const marks = selectedMarks(desk.current);
      const text = copyMarks(desk.current, artefactId, clipboard);
      if (text === null) return;
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      if (event.type === 'cut') desk.current.remove(marks.map(({ annotation }) => annotation.id));
    };
    const onPaste = (event: ClipboardEvent) => {
      const { desk, artefactId, camera, isOurs, onPasted } = latest.current;
      const placed = camera.current();
      if (!desk.current || !placed || !isOurs(event)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      const pasted = pasteMarks(desk.current, artefactId, placed, text, clipboard);
      if (!pasted) return;
      event.preventDefault();
      onPasted();
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('copy', onCopy, { signal });
    window.addEventListener('cut', onCopy, { signal });
    window.addEventListener('paste', onPaste, { signal });
    return () => stop.abort();
  }, []);
}
