import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { AnnotateState, NoteBeingEdited } from '../annotate-state.ts';
import classes from './AnnotatePane.module.css';
import { useMarks } from '../layers/use-marks.ts';
import { LiveLayer } from '../drawing/live-layer.ts';
import type { PageInk } from '../drawing/page-ink.ts';
import { MarkedPages, type PaneView } from './MarkedPages.tsx';
import { usePointerLight } from '../findings/use-pointer-light.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { MarkInspector } from '../editing/MarkInspector.tsx';
import { NoteEditor } from '../editing/NoteEditor.tsx';
import { CaretMark } from '../keys/CaretMark.tsx';
import type { PageCaret } from '../keys/page-caret.ts';
import { createPaneDesk, pageOf, type PaneFacts } from './pane-desk.ts';
import { PaneNotice } from './PaneNotice.tsx';
import { PointingSurface } from '../table/PointingSurface.tsx';
import { attachTool } from '../tools/attach-tool.ts';
import { makeTool } from '../tools/make-tool.ts';
import type { PenAwareness } from '../tools/pen-awareness.ts';
import { selectedMarks } from '../tools/selected-marks.ts';
import { HANDLE_REACH } from '../tools/select-tool.ts';
import { handleAt, selectionFrame } from '../tools/selection-frame.ts';
import type { ToolDesk } from '../tools/tool.ts';
import { useVoice } from '../voice/voice-desk.ts';
import { VoicePins } from '../voice/VoicePins.tsx';
import { useLatest } from '../../ui/use-latest.ts';

interface Props extends PaneView {
  /** Whose marks are made here; they are shown too. */
  layer: EditableLayer;
  state: AnnotateState;
  pen: PenAwareness;
  /** Where the keyboard's commands find this pane's desk while it holds the pen. */
  deskRef: RefObject<ToolDesk | null> | null;
  /** Somebody points into this pane. */
  onPoint: () => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onEdit: (editing: NoteBeingEdited | null) => void;
  /** Where the keyboard puts marks, while this pane's person has the pen. */
  caret: PageCaret;
  /** The eraser was used once. */
  onErased: () => void;
  /** The pen is to go to the other person, with this mark of theirs selected. */
  onGivePen: (mark: Annotation) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** One person's view of the work: the pages, the marks on them, and whatever moves under the hand. */
export function AnnotatePane(props: Props) {
  const { artefactId, layout, camera, label, shown, lit, layer, state, pen, deskRef } = props;
  const { onPoint, onSelect, onEdit, onErased, onGivePen, caret } = props;
  const { underWay } = useVoice();
  const surface = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const cancelTool = useRef<() => void>(() => undefined);
  const [desk, setDesk] = useState<ToolDesk | null>(null);
  const [inks] = useState(() => new Map<PageInk, string>());
  const pointer = useRef<Point | null>(null);
  const [sentence, setSentence] = useState<string | null>(null);
  const [lookedAt, setLookedAt] = useState<Annotation | null>(null);
  const other = shown.find((each) => each !== layer) ?? null;
  const latest = useLatest<Omit<PaneFacts, 'pointer'> & { onPoint: () => void }>({
    layout,
    layer,
    other,
    state,
    onSay: setSentence,
    onLookAt: setLookedAt,
    onErased,
    onSelect,
    onEdit,
    onPoint,
  });
  const forget = useCallback(() => setSentence(null), []);
  const holdsPen = state.penHolderId === layer.person.id;

  useEffect(() => {
    if (!surface.current || !stage.current) return;
    const live = new LiveLayer(stage.current, camera);
    const made = createPaneDesk(() => ({ ...latest.current, pointer: pointer.current }), live, camera, inks);
    const tool = attachTool(surface.current, camera, {
      toolFor: (rubbing) => makeTool(rubbing ? 'eraser' : latest.current.state.tool, made),
      onBegin: () => {
        surface.current?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
        latest.current.onPoint();
        setSentence(null);
        setLookedAt(null);
      },
      onHover: (document) => {
        pointer.current = document;
        markHandle(surface.current, document, made);
      },
      pen,
    });
    cancelTool.current = tool.cancel;
    setDesk(made);
    return () => {
      tool.stop();
      live.destroy();
    };
  }, [camera, inks, latest, pen]);

  useEffect(() => {
    if (!deskRef || !holdsPen || !desk) return;
    deskRef.current = desk;
    return () => {
      deskRef.current = null;
    };
  }, [deskRef, holdsPen, desk]);

  const keepInk = useCallback(
    (ink: PageInk, personId: string) => {
      inks.set(ink, personId);
      return () => void inks.delete(ink);
    },
    [inks],
  );

  usePointerLight(surface, camera, layout, shown, lit);
  const chosen = useMarks(layer.index, holdsPen ? state.selection : NONE);
  const editing = holdsPen ? state.editing : null;
  useEffect(() => {
    const boxes = chosen.flatMap((annotation) => {
      const placed = pageOf(layout, annotation);
      return placed ? [{ placed, box: annotationBounds(annotation, placed.page.rotation) }] : [];
    });
    const theirs = lookedAt && pageOf(layout, lookedAt);
    if (theirs) boxes.push({ placed: theirs, box: annotationBounds(lookedAt, theirs.page.rotation) });
    desk?.live.outline(boxes);
    const frame = desk && state.tool === 'select' ? selectionFrame(selectedMarks(desk), desk.scale()) : null;
    desk?.live.handles((frame?.handles ?? []).map(({ at }) => at));
  }, [desk, layout, chosen, lookedAt, state.tool]);
  useEffect(() => {
    if (!editing || !desk) return;
    if (!editing.isNew) desk.hide(new Set([editing.note.id]));
    const { note } = editing;
    const placed = pageOf(layout, note);
    // The words are in the editor; the line to what they speak about stays to be seen.
    if (note.kind === 'callout' && placed) desk.live.showMarks([{ annotation: { ...note, text: ' ' }, placed }]);
    return () => {
      desk.hide(new Set());
      desk.live.showMarks([]);
    };
  }, [desk, editing, layout]);

  return (
    <MarkedPages
      view={{ artefactId, layout, camera, label, shown, lit }}
      onMount={keepInk}
      gestures={{
        ...pen,
        isLocked: (what) => (what === 'zoom' ? state.options.zoomLocked : state.options.scrollLocked),
        onTakeOver: () => cancelTool.current(),
      }}
    >
      <div
        ref={surface}
        className={classes.surface}
        data-tool={state.tool}
        onDoubleClick={() => {
          const [mark] = desk && state.tool === 'select' ? selectedMarks(desk) : [];
          const note = mark?.annotation;
          if (note?.kind === 'text' || note?.kind === 'callout') onEdit({ note, isNew: false });
        }}
      />
      <div ref={stage} className={classes.stage} aria-hidden />
      <PointingSurface camera={camera} />
      <VoicePins
        artefactId={artefactId}
        underWay={underWay}
        shown={shown}
        layout={layout}
        camera={camera}
        selection={holdsPen ? state.selection : NONE}
        selecting={state.tool === 'select'}
      />
      {holdsPen && deskRef && <CaretMark caret={caret} camera={camera} />}
      {desk && chosen.length > 0 && !editing && (
        <MarkInspector layer={layer} desk={desk} marks={chosen} layout={layout} camera={camera} />
      )}
      <PaneNotice
        sentence={sentence}
        lookedAt={lookedAt && other ? { mark: lookedAt, person: other.person } : null}
        onTakePen={() => {
          if (lookedAt) onGivePen(lookedAt);
          setLookedAt(null);
        }}
        onDone={forget}
      />
      {editing && desk && (
        <NoteEditor
          key={editing.note.id}
          editing={editing}
          layout={layout}
          camera={camera}
          desk={desk}
          onClose={() => onEdit(null)}
        />
      )}
    </MarkedPages>
  );
}

/** Says on the surface which handle the pointer is over, for the shape of the cursor. */
function markHandle(surface: HTMLElement | null, document: Point | null, desk: ToolDesk): void {
  if (!surface) return;
  const selecting = document !== null && surface.dataset.tool === 'select' && desk.selection().size > 0;
  const frame = selecting ? selectionFrame(selectedMarks(desk), desk.scale()) : null;
  const handle = document && handleAt(frame, document, HANDLE_REACH / desk.scale());
  if (handle) surface.dataset.handle = handle.name;
  else delete surface.dataset.handle;
}
