import type { CameraStore } from '../../pages/camera-store.ts';
import { toDocument } from '../../pages/camera.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { NO_PRESSURE } from '../../../shared/annotations/ink-outline.ts';
import type { PenAwareness } from './pen-awareness.ts';
import type { Sample, Stroke, Tool } from './tool.ts';

interface Options {
  /** The tool for a gesture that begins now; `rubbing` when the pen's other end is used. */
  toolFor: (rubbing: boolean) => Tool;
  /** A gesture begins here. */
  onBegin: () => void;
  /** The pointer is over this place, in document units; null when it left. */
  onHover: (document: Point | null) => void;
  pen: PenAwareness;
}

/** The button number of a pen's rubber end. */
const RUBBER = 5;

/**
 * Hands the pointer events of a pane to its tool: one pointer at a time, every position the device noticed, with its
 * pressure. The element says `data-busy` meanwhile. Returns `cancel`, which drops a gesture half way, and `stop`.
 */
export function attachTool(element: HTMLElement, camera: CameraStore, options: Options) {
  let active: { pointerId: number; pointerType: string; tool: Tool } | null = null;

  const sampleOf = (event: PointerEvent): Sample => {
    const box = element.getBoundingClientRect();
    const screen = { x: event.clientX - box.left, y: event.clientY - box.top };
    const pressed = event.pointerType === 'pen' && event.pressure > 0;
    return {
      document: toDocument(camera.getState().camera, screen),
      pressure: pressed ? Math.round(event.pressure * 1000) : NO_PRESSURE,
    };
  };

  const strokeOf = (event: PointerEvent): Stroke => {
    const events = event.type === 'pointermove' ? event.getCoalescedEvents() : [];
    return { samples: (events.length > 0 ? events : [event]).map(sampleOf), shift: event.shiftKey, alt: event.altKey };
  };

  const notePen = (event: PointerEvent) => {
    if (event.pointerType === 'pen') options.pen.sawPen(event.buttons !== 0);
  };

  const onDown = (event: PointerEvent) => {
    notePen(event);
    // The hand rests on the screen before the pen does: what the palm began is not meant.
    if (event.pointerType === 'pen' && active?.pointerType === 'touch') cancel();
    if (active || (event.button !== 0 && event.button !== RUBBER)) return;
    event.preventDefault();
    element.setPointerCapture(event.pointerId);
    element.dataset.busy = 'yes';
    options.onBegin();
    active = {
      pointerId: event.pointerId,
      pointerType: event.pointerType,
      tool: options.toolFor(event.button === RUBBER),
    };
    active.tool.down(strokeOf(event));
  };

  const onMove = (event: PointerEvent) => {
    notePen(event);
    options.onHover(sampleOf(event).document);
    if (active?.pointerId === event.pointerId) active.tool.move(strokeOf(event));
  };

  const end = () => {
    active = null;
    delete element.dataset.busy;
  };

  const onUp = (event: PointerEvent) => {
    notePen(event);
    if (active?.pointerId !== event.pointerId) return;
    const { tool } = active;
    end();
    tool.up();
  };

  const cancel = () => {
    active?.tool.cancel();
    end();
  };

  const onCancel = (event: PointerEvent) => {
    if (active?.pointerId === event.pointerId) cancel();
  };

  // Before anybody else hears of it: while something is drawn or dragged, Escape means that.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !active) return;
    cancel();
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const ending = new AbortController();
  const { signal } = ending;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onCancel, { signal });
  window.addEventListener('keydown', onKeyDown, { capture: true, signal });
  element.addEventListener('pointerleave', () => options.onHover(null), { signal });
  const stop = () => {
    cancel();
    ending.abort();
  };
  return { cancel, stop };
}
