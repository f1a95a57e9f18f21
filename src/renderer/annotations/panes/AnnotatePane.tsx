import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import type { AnnotateState, NoteBeingEdited } from '../annotate-state.ts';
import classes from './AnnotatePane.module.css';
import { useMarks } from '../layers/use-marks.ts';
import { LiveLayer } from '../drawing/live-layer.ts';
import type { PageInk } from '../drawing/page-ink.ts';
import { InkSheet } from './InkSheet.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { MarkInspector } from '../editing/MarkInspector.tsx';
import { NoteEditor } from '../editing/NoteEditor.tsx';
import { createPaneDesk, pageOf, type PaneFacts } from './pane-desk.ts';
import { attachTool } from '../tools/attach-tool.ts';
import { makeTool } from '../tools/make-tool.ts';
import type { PenAwareness } from '../tools/pen-awareness.ts';
import { selectedMarks } from '../tools/select-tool.ts';
import type { ToolDesk } from '../tools/tool.ts';

interface Props {
  artefactId: string;
  layout: PageLayout;
  camera: CameraStore;
  /** Whose marks are made here. */
  layer: EditableLayer;
  /** Everybody's marks shown here, `layer` among them, lowest first. */
  shown: readonly EditableLayer[];
  state: AnnotateState;
  pen: PenAwareness;
  label: string;
  /** Where the keyboard's commands find this pane's desk while it holds the pen. */
  deskRef: RefObject<ToolDesk | null> | null;
  /** Somebody points into this pane. */
  onPoint: () => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onEdit: (editing: NoteBeingEdited | null) => void;
}

const NONE: ReadonlySet<string> = new Set();

/** One person's view of the work: the pages, the marks on them, and whatever moves under the hand. */
export function AnnotatePane(props: Props) {
  const { artefactId, layout, camera, layer, shown, state, pen, label, deskRef, onPoint, onSelect, onEdit } = props;
  const surface = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const cancelTool = useRef<() => void>(() => undefined);
  const [desk, setDesk] = useState<ToolDesk | null>(null);
  const [inks] = useState(() => new Map<PageInk, string>());
  const latest = useLatest<PaneFacts & { onPoint: () => void }>({ layout, layer, state, onSelect, onEdit, onPoint });
  const holdsPen = state.penHolderId === layer.person.id;

  useEffect(() => {
    if (!surface.current || !stage.current) return;
    const live = new LiveLayer(stage.current, camera);
    const made = createPaneDesk(() => latest.current, live, camera, inks);
    const tool = attachTool(surface.current, camera, {
      toolFor: (rubbing) => makeTool(rubbing ? 'eraser' : latest.current.state.tool, made),
      onBegin: () => {
        surface.current?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
        latest.current.onPoint();
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

  const chosen = useMarks(layer.index, holdsPen ? state.selection : NONE);
  const editing = holdsPen ? state.editing : null;
  useEffect(() => {
    const boxes = chosen.flatMap((annotation) => {
      const placed = pageOf(layout, annotation);
      return placed ? [{ placed, box: annotationBounds(annotation, placed.page.rotation) }] : [];
    });
    desk?.live.outline(boxes);
  }, [desk, layout, chosen]);
  useEffect(() => {
    if (editing && !editing.isNew) desk?.hide(new Set([editing.note.id]));
    return () => desk?.hide(new Set());
  }, [desk, editing]);

  return (
    <PageViewport
      artefactId={artefactId}
      layout={layout}
      camera={camera}
      label={label}
      gestures={{ ...pen, onTakeOver: () => cancelTool.current() }}
      renderOnPage={(placed) =>
        shown.map(({ person, index }) => (
          <InkSheet key={person.id} placed={placed} camera={camera} index={index} owner={person} onMount={keepInk} />
        ))
      }
    >
      <div
        ref={surface}
        className={classes.surface}
        data-tool={state.tool}
        onDoubleClick={() => {
          const [mark] = desk && state.tool === 'select' ? selectedMarks(desk) : [];
          if (mark?.annotation.kind === 'text') onEdit({ note: mark.annotation, isNew: false });
        }}
      />
      <div ref={stage} className={classes.stage} aria-hidden />
      {chosen.length > 0 && !editing && <MarkInspector layer={layer} marks={chosen} layout={layout} camera={camera} />}
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
    </PageViewport>
  );
}

/** The latest value for code that outlives a render, such as a gesture. */
function useLatest<T>(value: T): RefObject<T> {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
