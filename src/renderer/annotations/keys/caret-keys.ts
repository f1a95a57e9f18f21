import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { signs, type Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { placeAt } from '../tools/place-in-middle.ts';
import type { ToolDesk, ToolName } from '../tools/tool.ts';
import type { PageCaret } from './page-caret.ts';

/** What the keys of the caret act on. */
export interface CaretTarget {
  caret: PageCaret;
  camera: CameraStore;
  desk: ToolDesk;
  tool: ToolName;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** CSS pixels a step of the caret takes it, about a line of writing; with Shift, a few. */
const STEP = 22;
const LONG_STEP = 110;
/** Where the caret lands on a page it was sent to, as a part of the page's width and height. */
const LANDING = { x: 0.12, y: 0.12 };

/** Tools whose marks go to a place, and so can be put down with the caret. */
export function hasCaret(tool: ToolName): boolean {
  return (
    tool === 'stamp' ||
    tool === 'text' ||
    tool === 'callout' ||
    tool === 'region' ||
    signs.some((sign) => sign === tool)
  );
}

/**
 * Keys of the caret, in a tool whose marks go to a place and with no mark selected (codes are stamped whatever is
 * selected): arrows show and move it, Shift+arrows take it further, Page Up and Page Down take it along, Enter puts
 * down what the tool makes, Escape hides it. Answers whether the key was used.
 */
export function actOnCaretKey(event: Key, target: CaretTarget): boolean {
  const { caret, camera, desk, tool } = target;
  if (!hasCaret(tool) || (desk.selection().size > 0 && tool !== 'stamp')) return false;
  const arrow = ARROWS[event.key];
  if (arrow) {
    const step = (event.shiftKey ? LONG_STEP : STEP) / desk.scale();
    const from = caret.at();
    moveTo(target, from ? { x: from.x + arrow.x * step, y: from.y + arrow.y * step } : middleOf(camera));
    return true;
  }
  const at = caret.at();
  if (!at) return false;
  switch (event.key) {
    case 'PageUp':
    case 'PageDown':
      if (event.shiftKey) return false;
      camera.goToPage((camera.current()?.index ?? 0) + (event.key === 'PageDown' ? 1 : -1));
      landOnPage(target);
      return true;
    case 'Escape':
      caret.hide();
      return true;
    case 'Enter': {
      const placed = desk.pageAt(at);
      return placed !== null && tool !== 'stamp' && placeAt(tool, desk, placed, at);
    }
    default:
      return false;
  }
}

/** Puts the caret near the top of the page being looked at, where a reader begins. */
export function landOnPage({ caret, camera }: Pick<CaretTarget, 'caret' | 'camera'>): void {
  const page = camera.current();
  if (page) caret.show({ x: page.x + page.width * LANDING.x, y: page.y + page.height * LANDING.y });
}

/** Takes the caret on to the right of a mark just put down, so that the next does not cover it. */
export function movePast(caret: PageCaret, mark: Annotation, placed: PlacedPage): void {
  const at = caret.at();
  const { width } = annotationBounds(mark, placed.page.rotation);
  if (at) caret.show({ x: Math.min(placed.x + placed.width, at.x + width * 1.1 * placed.unit), y: at.y });
}

/** The caret never leaves the paper: beside a page it keeps to its edge, between two it goes on to the next. */
function moveTo({ caret, camera, desk }: CaretTarget, wanted: Point): void {
  const view = { x: -1e7, y: -1e7, width: 2e7, height: 2e7 };
  const pages = desk.pagesIn(view);
  const from = caret.at() ?? wanted;
  const distance = (page: PlacedPage) => Math.max(page.y - wanted.y, wanted.y - page.y - page.height, 0);
  const ahead = wanted.y >= from.y ? pages : pages.toReversed();
  const page = ahead.reduce<PlacedPage | null>(
    (best, each) => (best && distance(best) < distance(each) ? best : each),
    null,
  );
  if (!page) return;
  const at = {
    x: Math.min(page.x + page.width, Math.max(page.x, wanted.x)),
    y: Math.min(page.y + page.height, Math.max(page.y, wanted.y)),
  };
  caret.show(at);
  const room = LONG_STEP / 2 / desk.scale();
  camera.reveal({ x: at.x, y: at.y - room, width: 0, height: 2 * room });
}

function middleOf(camera: CameraStore): Point {
  const { camera: at, viewport } = camera.getState();
  return toDocument(at, { x: viewport.width / 2, y: viewport.height / 2 });
}
