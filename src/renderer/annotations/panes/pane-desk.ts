import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { changeAnnotations, putAnnotations, removeAnnotations } from '../../../shared/annotations/layer-doc.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { makeId } from '../../client/make-id.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageAt, visiblePages, type PageLayout } from '../../pages/page-layout.ts';
import type { AnnotateState, NoteBeingEdited } from '../annotate-state.ts';
import { styledTool } from '../annotate-state.ts';
import type { LiveLayer } from '../drawing/live-layer.ts';
import type { PageInk } from '../drawing/page-ink.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { ToolDesk } from '../tools/tool.ts';

/** What a pane knows while a tool is at work; read afresh at every use. */
export interface PaneFacts {
  layout: PageLayout;
  layer: EditableLayer;
  /** The other person's layer while its marks are shown here too. */
  other: EditableLayer | null;
  state: AnnotateState;
  /** Where the pointer is, in document units. */
  pointer: Point | null;
  onSay: (sentence: string) => void;
  /** A mark of the other person is looked at; null lets go of it. */
  onLookAt: (annotation: Annotation | null) => void;
  onErased: () => void;
  onSelect: (ids: ReadonlySet<string>) => void;
  onEdit: (editing: NoteBeingEdited) => void;
}

/** What the tools of one pane work with. `inks` are the pages of the layer being drawn on, as they come and go. */
export function createPaneDesk(
  facts: () => PaneFacts,
  live: LiveLayer,
  camera: CameraStore,
  inks: ReadonlyMap<PageInk, string>,
): ToolDesk {
  const layer = () => facts().layer;
  return {
    live,
    get layer() {
      return layer().index;
    },
    style: (tool) => {
      const { state } = facts();
      return state.styles[styledTool(tool ?? state.tool) ?? 'pen'];
    },
    options: () => facts().state.options,
    currentCode: () => facts().state.code,
    pointer: () => facts().pointer,
    pageAt: (document) => pageAt(facts().layout, document),
    pagesIn: (rect) => visiblePages(facts().layout, rect),
    pageOf: (annotation) => pageOf(facts().layout, annotation),
    scale: () => camera.getState().camera.scale,
    newMark: () => ({ id: makeId(), personId: layer().person.id, madeAt: Date.now() }),
    put: (annotations) => putAnnotations(layer().session.doc, annotations),
    remove: (ids) => removeAnnotations(layer().session.doc, ids),
    change: (put, removed) => changeAnnotations(layer().session.doc, put, removed),
    hide: (ids) => {
      for (const [ink, personId] of inks) if (personId === layer().person.id) ink.hide(ids);
    },
    selection: () => facts().state.selection,
    select: (ids) => facts().onSelect(ids),
    editNote: (note, isNew) => facts().onEdit({ note, isNew }),
    say: (sentence) => facts().onSay(sentence),
    lookAtOther: (place) => {
      const { other, onLookAt } = facts();
      const annotation = place && other ? other.index.pick(place.placed.page.id, place.at, place.reach) : null;
      onLookAt(annotation);
      return annotation !== null;
    },
    erased: () => facts().onErased(),
  };
}

/** The page a mark is on, or null when that page was taken out. */
export function pageOf(layout: PageLayout, annotation: Pick<Annotation, 'pageId'>) {
  return layout.pages.find(({ page }) => page.id === annotation.pageId) ?? null;
}
