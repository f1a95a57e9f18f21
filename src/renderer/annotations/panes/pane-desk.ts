import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { putAnnotations, removeAnnotations } from '../../../shared/annotations/layer-doc.ts';
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
  state: AnnotateState;
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
    style: () => {
      const { state } = facts();
      return state.styles[styledTool(state.tool) ?? 'pen'];
    },
    pageAt: (document) => pageAt(facts().layout, document),
    pagesIn: (rect) => visiblePages(facts().layout, rect),
    pageOf: (annotation) => pageOf(facts().layout, annotation),
    scale: () => camera.getState().camera.scale,
    newMark: () => ({ id: makeId(), personId: layer().person.id, madeAt: Date.now() }),
    put: (annotations) => putAnnotations(layer().session.doc, annotations),
    remove: (ids) => removeAnnotations(layer().session.doc, ids),
    hide: (ids) => {
      for (const [ink, personId] of inks) if (personId === layer().person.id) ink.hide(ids);
    },
    selection: () => facts().state.selection,
    select: (ids) => facts().onSelect(ids),
    editNote: (note, isNew) => facts().onEdit({ note, isNew }),
  };
}

/** The page a mark is on, or null when that page was taken out. */
export function pageOf(layout: PageLayout, annotation: Pick<Annotation, 'pageId'>) {
  return layout.pages.find(({ page }) => page.id === annotation.pageId) ?? null;
}
