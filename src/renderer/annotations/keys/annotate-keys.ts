import type { Annotation, Finding } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { pageToDocument, type PlacedPage } from '../../pages/page-layout.ts';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';
import { withFinding } from '../findings/finding-words.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { TOOL_CHOICES } from '../toolbar/tool-choices.ts';
import { pagePoint } from '../tools/page-point.ts';
import { selectedMarks, shifted } from '../tools/select-tool.ts';
import { newNote } from '../tools/text-tool.ts';
import type { ToolDesk } from '../tools/tool.ts';

/** What the keyboard acts on: the pen-holder's pane and layer. */
export interface KeyTarget {
  state: AnnotateState;
  dispatch: (action: AnnotateAction) => void;
  layer: EditableLayer;
  desk: ToolDesk;
  camera: CameraStore;
  onSwitchPen: () => void;
  onComment: () => void;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/**
 * Keys of the annotating workspace. V P H R T E choose a tool; X passes the pen; S, O and N say what the selected marks
 * show; C goes to the comment; Delete removes; arrows move the selection (Shift+arrows size a region); Enter with the
 * region or note tool puts one in the middle; , and . go from mark to mark; Ctrl+A selects the page's marks; Ctrl+Z,
 * Ctrl+Shift+Z and Ctrl+Y undo and redo; L B D G F are the switches of the toolbar. Answers whether the key was used.
 */
export function actOnKey(event: Key, target: KeyTarget): boolean {
  if (event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return actOnCommand(event, target);
  return actOnSelection(event, target) || actOnLetter(event.key.toLowerCase(), target);
}

function actOnCommand(event: Key, { layer, desk, camera, dispatch }: KeyTarget): boolean {
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) layer.history.undo();
  else if (key === 'y' || key === 'z') layer.history.redo();
  else if (key === 'a') {
    const here = camera.current();
    dispatch({ type: 'tool', tool: 'select' });
    desk.select(new Set(here ? layer.index.onPage(here.page.id).map(({ id }) => id) : []));
  } else return false;
  return true;
}

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** CSS pixels an arrow key moves a mark, or a region's edge. */
const NUDGE = 4;

function actOnSelection(event: Key, { desk, dispatch, onComment }: KeyTarget): boolean {
  const marks = selectedMarks(desk);
  if (marks.length === 0) return false;
  const arrow = ARROWS[event.key];
  const [only] = marks;
  if (arrow) {
    const step = NUDGE / desk.scale();
    const shift = { x: arrow.x * step, y: arrow.y * step };
    if (event.shiftKey && only?.annotation.kind === 'region' && marks.length === 1) {
      desk.put([sized(only.annotation, only.placed, shift)]);
    } else desk.put(shifted(marks, shift));
    return true;
  }
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      desk.remove(marks.map(({ annotation }) => annotation.id));
      return true;
    case 'Escape':
      desk.select(new Set());
      return true;
    case 'Enter':
      if (only?.annotation.kind === 'text')
        dispatch({ type: 'edit', editing: { note: only.annotation, isNew: false } });
      else onComment();
      return true;
  }
  const finding = FINDING_KEYS[event.key.toLowerCase()];
  if (finding !== undefined) {
    desk.put(marks.map(({ annotation }) => withFinding(annotation, finding)));
    return true;
  }
  if (event.key.toLowerCase() !== 'c') return false;
  onComment();
  return true;
}

const FINDING_KEYS: Readonly<Record<string, Finding | null>> = { s: 'strength', o: 'opportunity', n: null };

function actOnLetter(key: string, target: KeyTarget): boolean {
  const { state, dispatch, onSwitchPen } = target;
  const choice = TOOL_CHOICES.find((each) => each.key.toLowerCase() === key);
  if (choice) dispatch({ type: 'tool', tool: choice.tool });
  else if (key === 'x') onSwitchPen();
  else if (key === 'l') dispatch({ type: 'toggle', what: 'linked' });
  else if (key === 'b') dispatch({ type: 'toggle', what: 'bothLayers' });
  else if (key === 'd') {
    dispatch({ type: 'layout', layout: state.layout === 'one-page' ? 'side-by-side' : 'one-page' });
  } else if (key === 'g') dispatch({ type: 'toggle', what: 'stripOpen' });
  else if (key === 'f') dispatch({ type: 'toggle', what: 'findingsOpen' });
  else if (key === '.' || key === ',') goToMark(target, key === '.' ? 1 : -1);
  else if (key === 'enter') return placeInMiddle(target);
  else if (key === 'escape') dispatch({ type: 'tool', tool: 'select' });
  else return false;
  return true;
}

function sized(region: Extract<Annotation, { kind: 'region' }>, placed: PlacedPage, by: { x: number; y: number }) {
  const lying = placed.page.rotation === 90 || placed.page.rotation === 270;
  const wider = Math.round((lying ? by.y : by.x) / placed.unit);
  const higher = Math.round((lying ? by.x : by.y) / placed.unit);
  const { box } = region;
  return {
    ...region,
    box: { ...box, width: Math.max(100, box.width + wider), height: Math.max(100, box.height + higher) },
  };
}

/** Selects the mark after (or before) the selected one, in the order of pages and then down the page. */
function goToMark({ layer, desk, camera, dispatch }: KeyTarget, step: 1 | -1): void {
  const places = layer.index.all().flatMap((annotation) => {
    const placed = desk.pageOf(annotation);
    if (!placed) return [];
    const box = annotationBounds(annotation, placed.page.rotation);
    const at = pageToDocument(placed, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    return [{ id: annotation.id, at }];
  });
  places.sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x);
  const here = places.findIndex(({ id }) => desk.selection().has(id));
  const next =
    places[here === -1 ? (step === 1 ? 0 : places.length - 1) : (here + step + places.length) % places.length];
  if (!next) return;
  dispatch({ type: 'tool', tool: 'select' });
  desk.select(new Set([next.id]));
  camera.reveal({ ...next.at, width: 0, height: 0 });
}

/** For the keyboard: a region or a note in the middle of what is seen, to be moved from there. */
function placeInMiddle({ state, desk, camera, dispatch }: KeyTarget): boolean {
  const { camera: at, viewport } = camera.getState();
  const middle = toDocument(at, { x: viewport.width / 2, y: viewport.height / 2 });
  const placed = desk.pageAt(middle) ?? camera.current();
  if (!placed) return false;
  const point = pagePoint(placed, middle);
  if (state.tool === 'text') {
    dispatch({ type: 'edit', editing: { note: newNote(desk, placed, point), isNew: true } });
    return true;
  }
  if (state.tool !== 'region') return false;
  const mark = desk.newMark();
  const box = { x: point.x - 1200, y: point.y - 600, width: 2400, height: 1200 };
  desk.put([{ ...mark, kind: 'region', pageId: placed.page.id, colour: desk.style().colour, box }]);
  desk.select(new Set([mark.id]));
  return true;
}
