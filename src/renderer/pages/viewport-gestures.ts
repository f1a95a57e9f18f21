import type { Point } from '../../shared/annotations/page-frame.ts';
import type { CameraStore } from './camera-store.ts';

export interface GestureOptions {
  /** Whether one finger moves the page, rather than going to whatever lies over it. */
  fingerPans: () => boolean;
  /** Whether a touch that begins now is the palm of a writing hand, and is to do nothing. */
  isPalm: () => boolean;
  /** What gestures may not change just now: how large the page is shown, or which part of it. */
  isLocked: (what: 'zoom' | 'scroll') => boolean;
  /** A gesture begins with pointers that something over the page may have begun to use: it should let go. */
  onTakeOver: () => void;
}

/** CSS pixels in a line, for wheels that count lines (the usual choice of browsers). */
const LINE = 16;

/**
 * Moves the camera by wheel (scroll; with Ctrl or a trackpad pinch, zoom to the pointer), by dragging with the middle
 * button or with Space held, by one finger where `fingerPans`, and by two. Every other pointer passes through.
 * Returns the function that stops it.
 */
export function attachGestures(element: HTMLElement, camera: CameraStore, options: GestureOptions): () => void {
  const fingers = new Map<number, Point>();
  let dragging: { pointerId: number; last: Point } | null = null;
  let spaceHeld = false;

  const inElement = (event: { clientX: number; clientY: number }): Point => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  const panBy = (dx: number, dy: number) => {
    if (!options.isLocked('scroll')) camera.panBy(dx, dy);
  };
  const zoomBy = (factor: number, at: Point) => {
    if (!options.isLocked('zoom')) camera.zoomBy(factor, at);
  };

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    const dx = event.deltaX * unit;
    const dy = event.deltaY * unit;
    if (event.ctrlKey || event.metaKey) {
      zoomBy(Math.exp(-Math.max(-25, Math.min(25, dy)) * 0.01), inElement(event));
    } else if (event.shiftKey && dx === 0) {
      panBy(dy, 0);
    } else {
      panBy(dx, dy);
    }
  };

  const onDown = (event: PointerEvent) => {
    const at = inElement(event);
    if (event.pointerType === 'pen') fingers.clear();
    if (event.pointerType === 'touch') {
      if (options.isPalm()) return event.stopPropagation();
      fingers.set(event.pointerId, at);
      const mine = fingers.size > 1 || options.fingerPans();
      if (!mine) return;
      if (fingers.size > 1) options.onTakeOver();
      return claim(event);
    }
    if (event.button === 1 || (event.button === 0 && spaceHeld)) {
      dragging = { pointerId: event.pointerId, last: at };
      element.dataset.panning = 'yes';
      claim(event);
    }
  };

  const claim = (event: PointerEvent) => {
    event.stopPropagation();
    event.preventDefault();
    element.focus({ preventScroll: true });
    element.setPointerCapture(event.pointerId);
  };

  const onMove = (event: PointerEvent) => {
    const at = inElement(event);
    if (dragging?.pointerId === event.pointerId) {
      panBy(dragging.last.x - at.x, dragging.last.y - at.y);
      dragging = { ...dragging, last: at };
      return event.stopPropagation();
    }
    const before = fingers.get(event.pointerId);
    if (!before) return;
    if (fingers.size === 1) {
      if (options.fingerPans()) panBy(before.x - at.x, before.y - at.y);
    } else {
      pinch(event.pointerId, before, at);
      event.stopPropagation();
    }
    fingers.set(event.pointerId, at);
  };

  /** One finger of two moved: the middle between them pans, their distance zooms. */
  const pinch = (pointerId: number, before: Point, at: Point) => {
    const other = [...fingers].find(([id]) => id !== pointerId)?.[1];
    if (!other) return;
    panBy((before.x - at.x) / 2, (before.y - at.y) / 2);
    const distance = Math.hypot(before.x - other.x, before.y - other.y);
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
    if (distance > 0) zoomBy(Math.hypot(at.x - other.x, at.y - other.y) / distance, middle);
  };

  const onUp = (event: PointerEvent) => {
    fingers.delete(event.pointerId);
    if (dragging?.pointerId !== event.pointerId) return;
    dragging = null;
    delete element.dataset.panning;
    event.stopPropagation();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ' || event.target !== element) return;
    spaceHeld = true;
    element.dataset.grab = 'yes';
    event.preventDefault();
  };
  const releaseSpace = () => {
    spaceHeld = false;
    delete element.dataset.grab;
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ') releaseSpace();
  };

  const stop = new AbortController();
  const capture = { capture: true, signal: stop.signal };
  element.addEventListener('wheel', onWheel, { passive: false, signal: stop.signal });
  element.addEventListener('pointerdown', onDown, capture);
  element.addEventListener('pointermove', onMove, capture);
  element.addEventListener('pointerup', onUp, capture);
  element.addEventListener('pointercancel', onUp, capture);
  element.addEventListener('keydown', onKeyDown, { signal: stop.signal });
  window.addEventListener('keyup', onKeyUp, { signal: stop.signal });
  element.addEventListener('blur', releaseSpace, { signal: stop.signal });
  return () => stop.abort();
}
