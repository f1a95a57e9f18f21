import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { textMetrics } from '../../../shared/annotations/annotation-geometry.ts';
import { paperColour } from '../../../shared/annotations/ink-palette.ts';
import { keptOnPage } from '../../../shared/annotations/kept-on-page.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageToScreen, type PageLayout } from '../../pages/page-layout.ts';
import type { NoteBeingEdited } from '../annotate-state.ts';
import { useBankHere } from '../comments/bank-context.ts';
import { SuggestionList } from '../comments/SuggestionList.tsx';
import { useSuggestions } from '../comments/use-suggestions.ts';
import classes from './NoteEditor.module.css';
import { pageOf } from '../panes/pane-desk.ts';
import type { ToolDesk } from '../tools/tool.ts';

interface Props {
  editing: NoteBeingEdited;
  layout: PageLayout;
  camera: CameraStore;
  desk: Pick<ToolDesk, 'put' | 'remove' | 'select'>;
  onClose: () => void;
}

/**
 * A note being typed, in its place and size on the page. Ctrl+Enter, Escape or a click elsewhere keeps it, as with a
 * comment: undo takes it back. A note left empty is none.
 */
export function NoteEditor({ editing, layout, camera, desk, onClose }: Props) {
  const { note, isNew } = editing;
  const bank = useBankHere();
  const [text, setText] = useState(note.text);
  const suggestions = useSuggestions(text, note, setText);
  const box = useRef<HTMLTextAreaElement>(null);
  const closed = useRef(false);
  const [height, setHeight] = useState(0);
  const { camera: at } = useSyncExternalStore(camera.subscribe, camera.getState);
  const placed = pageOf(layout, note);

  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    // After what is there already: the next key adds to it, and replaces nothing.
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  useEffect(() => {
    if (!box.current) return;
    box.current.style.height = '0';
    box.current.style.height = `${box.current.scrollHeight}px`;
    setHeight(box.current.scrollHeight);
  }, [text, at.scale]);

  if (!placed) return null;

  const close = () => {
    if (closed.current) return;
    closed.current = true;
    const words = text.trim();
    if (words === '' && !isNew) desk.remove([note.id]);
    if (words !== '' && words !== note.text) {
      const bankId = bank.use(words, note);
      desk.put([{ ...note, text: words, ...(bankId && { bankId }) }]);
    }
    onClose();
  };

  const unit = placed.unit * at.scale;
  const { fontSize, padding } = textMetrics(note.lineHeight);
  const { x, y } = pageToScreen(placed, at, keptOnPage({ ...note, text: text || ' ' }, placed.frame));
  return (
    <>
      <textarea
        ref={box}
        className={classes.note}
        aria-label="Note on the page"
        placeholder="Type a note"
        maxLength={4000}
        value={text}
        style={{
          left: x,
          top: y,
          width: note.width * unit,
          padding: padding * unit,
          fontSize: fontSize * unit,
          lineHeight: `${note.lineHeight * unit}px`,
          color: paperColour(note.colour),
        }}
        {...suggestions.boxProps}
        onChange={(event) => {
          setText(event.target.value);
          suggestions.onTyped();
        }}
        onBlur={close}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (suggestions.onKey(event)) return event.preventDefault();
          const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!done) return;
          event.preventDefault();
          const view = box.current?.closest<HTMLElement>('[tabindex]');
          close();
          view?.focus({ preventScroll: true });
        }}
      />
      <div className={classes.suggestions} style={{ left: x, top: y + height + 6 }}>
        <SuggestionList suggestions={suggestions} />
      </div>
    </>
  );
}
