import * as Y from 'yjs';
import type { NoteAnnotation } from '../../src/shared/annotations/annotation.ts';
import {
  changeAnnotations,
  createLayerHistory,
  putAnnotations,
  readAnnotations,
  removeAnnotations,
} from '../../src/shared/annotations/layer-doc.ts';
import type { Point } from '../../src/shared/annotations/page-frame.ts';
import type { Page, Rotation } from '../../src/shared/library/artefact.ts';
import { LayerIndex } from '../../src/renderer/annotations/layers/layer-index.ts';
import { makeTool } from '../../src/renderer/annotations/tools/make-tool.ts';
import { START_OPTIONS, type ToolOptions } from '../../src/renderer/annotations/tools/tool-options.ts';
import type { CurrentCode, ToolDesk, ToolName } from '../../src/renderer/annotations/tools/tool.ts';
import { layOutPages, pageAt, pageToDocument, visiblePages } from '../../src/renderer/pages/page-layout.ts';

/** A desk over a real layer and a real page; only what is seen meanwhile is left out. */
export function openDesk(rotation: Rotation = 0, start: Partial<ToolOptions> = {}) {
  const options = { ...START_OPTIONS, ...start };
  const said: string[] = [];
  let erasures = 0;
  let code: CurrentCode | null = null;
  const page: Page = {
    kind: 'image',
    id: 'page-one',
    file: `${'0'.repeat(64)}.jpg`,
    width: 1000,
    height: 1400,
    rotation,
  };
  const layout = layOutPages([page]);
  const placed = layout.pages[0]!;
  const layer = new Y.Doc();
  const history = createLayerHistory(layer);
  const index = new LayerIndex(layer, [page]);
  let selection: ReadonlySet<string> = new Set();
  let hidden: ReadonlySet<string> = new Set();
  let edited: NoteAnnotation | null = null;
  let made = 0;
  const nothing = () => undefined;
  const live = {
    showMarks: nothing,
    shiftMarks: nothing,
    outline: nothing,
    handles: nothing,
    marquee: nothing,
    ring: nothing,
  };
  const desk: ToolDesk = {
    live,
    layer: index,
    style: () => ({ colour: 'red', width: 40 }),
    options: () => options,
    currentCode: () => code,
    pointer: () => null,
    pageAt: (document) => pageAt(layout, document),
    pagesIn: (rect) => visiblePages(layout, rect),
    pageOf: () => placed,
    scale: () => 1,
    newMark: () => ({ id: `mark-${(made += 1)}`, personId: 'person-one', madeAt: made }),
    change: (put, removed) => changeAnnotations(layer, put, removed),
    put: (annotations) => putAnnotations(layer, annotations),
    remove: (ids) => removeAnnotations(layer, ids),
    hide: (ids) => {
      hidden = ids;
    },
    selection: () => selection,
    select: (ids) => {
      selection = ids;
    },
    editNote: (note) => {
      edited = note;
    },
    say: (sentence) => void said.push(sentence),
    lookAtOther: () => false,
    erased: () => (erasures += 1),
  };
  /** Draws with a tool through these places of the page, as the pointer would. */
  const draw = (name: ToolName, places: readonly Point[], { shift = false, alt = false, cancel = false } = {}) => {
    const tool = makeTool(name, desk);
    const strokes = places.map((place) => ({
      samples: [{ document: pageToDocument(placed, place), pressure: 700 }],
      shift,
      alt,
    }));
    tool.down(strokes[0]!);
    for (const stroke of strokes.slice(1)) tool.move(stroke);
    if (cancel) tool.cancel();
    else tool.up();
  };
  return {
    draw,
    layer,
    history,
    marks: () => readAnnotations(layer),
    selection: () => selection,
    hidden: () => hidden,
    edited: () => edited,
    desk,
    placed,
    said,
    erasures: () => erasures,
    takeCode: (next: CurrentCode) => {
      code = next;
    },
  };
}
