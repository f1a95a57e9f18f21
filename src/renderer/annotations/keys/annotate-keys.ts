import { signs, type Sign } from '../../../shared/annotations/annotation.ts';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { AnnotateAction, AnnotateState } from '../annotate-state.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { TOOL_CHOICES } from '../toolbar/tool-choices.ts';
import { pagePoint } from '../tools/page-point.ts';
import { placeAt } from '../tools/place-in-middle.ts';
import { newSign } from '../tools/stamp-tool.ts';
import type { ToolDesk, ToolName } from '../tools/tool.ts';
import { actOnSelectionKey, duplicateByKey } from './selection-keys.ts';
import { stepToMark } from './step-to-mark.ts';

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
 * Keys of the annotating workspace: a letter for each tool (`TOOL_CHOICES`), of which Y, J and U put a tick, a cross or
 * a query where the pointer is; X passes the pen; Enter puts what the tool makes in the middle; , and . go from mark to
 * mark, with Ctrl selecting as they go; Ctrl+A selects the page's marks; Ctrl+D copies them beside; Ctrl+Z, Ctrl+Shift+Z
 * and Ctrl+Y undo and redo; W and Shift+W hold the page and its size still; Shift+P lets a finger draw.
 * `selection-keys.ts` comes first while marks are selected. Answers whether the key was used.
 */
export function actOnKey(event: Key, target: KeyTarget): boolean {
  if (event.ctrlKey || event.metaKey) return !event.altKey && actOnCommand(event, target);
  if (actOnSelectionKey(event, target)) return true;
  return !event.altKey && (actOnHandKey(event, target) || actOnLetter(event.key.toLowerCase(), target));
}

function actOnCommand(event: Key, target: KeyTarget): boolean {
  const { layer, desk, camera, dispatch } = target;
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) layer.history.undo();
  else if (key === 'y' || key === 'z') layer.history.redo();
  else if (key === 'd') return duplicateByKey(desk);
  else if (key === '.' || key === ',') goToMark(target, key === '.' ? 1 : -1, true);
  else if (key === 'a') {
    const here = camera.current();
    dispatch({ type: 'tool', tool: 'select' });
    desk.select(new Set(here ? layer.index.onPage(here.page.id).map(({ id }) => id) : []));
  } else return false;
  return true;
}

/** Shift with a letter: how the hand works. */
function actOnHandKey(event: Key, { state, dispatch }: KeyTarget): boolean {
  const { options } = state;
  const key = event.key.toLowerCase();
  const scrollLocked = { scrollLocked: !options.scrollLocked };
  if (key === 'w')
    dispatch({ type: 'options', options: event.shiftKey ? { zoomLocked: !options.zoomLocked } : scrollLocked });
  else if (event.shiftKey && key === 'p') {
    dispatch({ type: 'options', options: { finger: options.finger === 'draws' ? 'pans' : 'draws' } });
  } else return false;
  return true;
}

function actOnLetter(key: string, target: KeyTarget): boolean {
  const { dispatch, onSwitchPen } = target;
  const choice = TOOL_CHOICES.find((each) => each.key.toLowerCase() === key);
  if (choice && isSign(choice.tool)) placeSign(choice.tool, target);
  else if (choice) dispatch({ type: 'tool', tool: choice.tool });
  else if (key === 'x') onSwitchPen();
  else if (key === '.' || key === ',') goToMark(target, key === '.' ? 1 : -1, false);
  else if (key === 'enter') return placeInMiddle(target);
  else if (key === 'escape') dispatch({ type: 'tool', tool: 'select' });
  else return false;
  return true;
}

function isSign(tool: ToolName): tool is Sign {
  return signs.some((sign) => sign === tool);
}

/**
 * Selects the mark after (or before) those selected, in the order of pages and then down the page; `adding` keeps them
 * selected too.
 */
function goToMark({ layer, desk, camera, dispatch }: KeyTarget, step: 1 | -1, adding: boolean): void {
  const isSelected = ({ id }: { id: string }) => desk.selection().has(id);
  const next = stepToMark(layer.index.all(), (mark) => desk.pageOf(mark), isSelected, step);
  if (!next) return;
  dispatch({ type: 'tool', tool: 'select' });
  desk.select(new Set([...(adding ? desk.selection() : []), next.mark.id]));
  camera.reveal({ ...next.at, width: 0, height: 0 });
}

/** For the keyboard: a mark in the middle of what is seen, to be moved from there. */
function placeInMiddle({ state, desk, camera }: KeyTarget): boolean {
  const { camera: at, viewport } = camera.getState();
  const middle = toDocument(at, { x: viewport.width / 2, y: viewport.height / 2 });
  const placed = desk.pageAt(middle) ?? camera.current();
  return placed !== null && placeAt(state.tool, desk, placed, middle);
}

/** A sign where the pointer is; while it is over no page, the tool for it, which Enter or a click puts down. */
function placeSign(sign: Sign, { desk, dispatch }: KeyTarget): void {
  const pointer = desk.pointer();
  const placed = pointer && desk.pageAt(pointer);
  if (pointer && placed) desk.put([newSign(desk, placed, pagePoint(placed, pointer), sign)]);
  else dispatch({ type: 'tool', tool: sign });
}
