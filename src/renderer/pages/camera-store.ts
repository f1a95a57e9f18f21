import type { Point } from '../../shared/annotations/page-frame.ts';
import {
  clampCamera,
  clampScale,
  lookAtPage,
  panBy,
  scaleToFitPage,
  scaleToFitWidth,
  toDocument,
  zoomAt,
  type Camera,
  type Rect,
  type Size,
} from './camera.ts';
import { currentPage, viewRect, type PageLayout, type PlacedPage } from './page-layout.ts';

/** Whether the scale follows the pane's size, or was chosen. */
export type Fit = 'width' | 'page' | 'free';

export interface CameraState {
  readonly camera: Camera;
  readonly viewport: Size;
  readonly fit: Fit;
  /** The scale the picture last rested at: what is on the screen is laid out for it, and stretched to `camera.scale`. */
  readonly settledScale: number;
}

/** How long the picture must stand still, in milliseconds, before it is drawn anew at its exact size. */
const REST_MS = 120;
/** How long a page must stay in view of a moving picture before it is drawn, in milliseconds. */
const FLY_PAST_MS = 80;
/** How long after a leap the picture is drawn, in milliseconds: once what is ready there has been shown. */
const LANDING_MS = 20;

/**
 * The camera of one pane, outside React: moving it must cost no rendering. `subscribe` hears every change,
 * `subscribeRest` only that the picture came to rest.
 */
export class CameraStore {
  #state: CameraState = {
    camera: { x: 0, y: 0, scale: 1 },
    viewport: { width: 0, height: 0 },
    fit: 'width',
    settledScale: 1,
  };
  #layout: PageLayout;
  #moving = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #landingTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #restListeners = new Set<() => void>();

  constructor(layout: PageLayout) {
    this.#layout = layout;
  }

  readonly getState = (): CameraState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly subscribeRest = (listener: () => void): (() => void) => {
    this.#restListeners.add(listener);
    return () => this.#restListeners.delete(listener);
  };

  /**
   * Calls `draw` at every rest of the picture, and once to begin with: at once when it rests, and when it is moving only
   * after a moment, so that pages flying past are never drawn. Returns the function that stops it.
   */
  whenResting(draw: () => void): () => void {
    const stop = this.subscribeRest(draw);
    const soon = this.#moving ? setTimeout(draw, FLY_PAST_MS) : undefined;
    if (!this.#moving) draw();
    return () => {
      stop();
      clearTimeout(soon);
    };
  }

  /** Pages were rearranged or turned. */
  setLayout(layout: PageLayout): void {
    if (layout === this.#layout) return;
    this.#layout = layout;
    this.#refit();
  }

  /** The pane changed its size (CSS pixels). */
  setViewport(viewport: Size): void {
    const { viewport: before } = this.#state;
    if (viewport.width === before.width && viewport.height === before.height) return;
    const first = before.width === 0;
    this.#state = { ...this.#state, viewport };
    if (first) {
      this.goToPage(0);
      this.#settle();
    } else this.#refit();
  }

  panBy(dx: number, dy: number): void {
    this.#change(panBy(this.#state.camera, dx, dy), this.#state.fit);
  }

  /** Zooms by a factor; `at` (CSS pixels in the pane) stays where it is, by default the middle. */
  zoomBy(factor: number, at: Point = this.#middle()): void {
    this.zoomTo(this.#state.camera.scale * factor, at);
  }

  zoomTo(scale: number, at: Point = this.#middle()): void {
    const page = this.current();
    const whole = page ? scaleToFitPage(page, this.#state.viewport) : 1;
    this.#leap(zoomAt(this.#state.camera, at, clampScale(scale, whole)), 'free');
  }

  /** Fits the page being looked at, keeping to its top where the whole of it is shown. */
  fitTo(fit: 'width' | 'page'): void {
    const page = this.current();
    if (!page) return;
    const { camera, viewport } = this.#state;
    const scale = this.#fittedScale(page, fit);
    const looking = lookAtPage(page, viewport, scale);
    const middle = toDocument(camera, this.#middle()).y;
    this.#leap(fit === 'page' ? looking : { ...looking, y: middle - viewport.height / scale / 2 }, fit);
  }

  /** Shows the top of a page (counted from 0, kept within the pages there are), at the scale it is. */
  goToPage(index: number): void {
    const page = this.#layout.pages[Math.max(0, Math.min(this.#layout.pages.length - 1, index))];
    if (!page) return;
    const { camera, viewport, fit } = this.#state;
    const scale = fit === 'free' ? camera.scale : this.#fittedScale(page, fit);
    this.#leap(lookAtPage(page, viewport, scale), fit);
  }

  /** Brings a rectangle of the document to the middle of the pane, unless it is already comfortably in view. */
  reveal(rect: Rect): void {
    const { camera, viewport, fit } = this.#state;
    const view = viewRect(camera, viewport);
    const inside =
      rect.x >= view.x &&
      rect.y >= view.y &&
      rect.x + rect.width <= view.x + view.width &&
      rect.y + rect.height <= view.y + view.height;
    if (inside) return;
    const x = rect.x + rect.width / 2 - view.width / 2;
    const y = rect.y + rect.height / 2 - view.height / 2;
    this.#leap({ x, y, scale: camera.scale }, fit);
  }

  /** Takes over what a linked pane shows, or one step of a glide. */
  follow(leader: Pick<CameraState, 'camera' | 'fit'>): void {
    this.#change(leader.camera, leader.fit);
  }

  /** The page being looked at. */
  current(): PlacedPage | null {
    return currentPage(this.#layout, viewRect(this.#state.camera, this.#state.viewport));
  }

  /** Whether the picture has stood still for a moment. */
  isAtRest(): boolean {
    return !this.#moving;
  }

  /** How many pages lie between the one being looked at and this one; 0 for itself. */
  pagesAway(placed: PlacedPage): number {
    return Math.abs((this.current()?.index ?? 0) - placed.index);
  }

  #refit(): void {
    const { camera, viewport, fit } = this.#state;
    const page = this.current() ?? this.#layout.pages[0];
    if (fit === 'free' || !page) return this.#change(camera, fit);
    const scale = this.#fittedScale(page, fit);
    // Beside a wider page, nothing but this keeps the fitted one in the middle of the pane.
    const { x } = lookAtPage(page, viewport, scale);
    this.#change({ ...zoomAt(camera, { x: 0, y: 0 }, scale), x }, fit);
  }

  #fittedScale(page: Size, fit: 'width' | 'page'): number {
    return (fit === 'width' ? scaleToFitWidth : scaleToFitPage)(page, this.#state.viewport);
  }

  #middle(): Point {
    const { width, height } = this.#state.viewport;
    return { x: width / 2, y: height / 2 };
  }

  /**
   * A change that need not be one of many: from rest, it is drawn at once. Further ones before the next rest are a
   * movement: a key held down flies past pages, and a wheel goes through sizes nobody asked for.
   */
  #leap(camera: Camera, fit: Fit): void {
    const stood = !this.#moving;
    this.#change(camera, fit);
    if (stood) this.#landingTimer = setTimeout(() => this.#announceRest(), LANDING_MS);
  }

  #change(camera: Camera, fit: Fit): void {
    const { viewport } = this.#state;
    this.#state = { ...this.#state, camera: clampCamera(camera, this.#layout, viewport), fit };
    for (const listener of this.#listeners) listener();
    this.#moving = true;
    clearTimeout(this.#landingTimer);
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#settle(), REST_MS);
  }

  #settle(): void {
    clearTimeout(this.#landingTimer);
    clearTimeout(this.#restTimer);
    this.#moving = false;
    this.#announceRest();
  }

  #announceRest(): void {
    if (this.#state.settledScale !== this.#state.camera.scale) {
      this.#state = { ...this.#state, settledScale: this.#state.camera.scale };
      for (const listener of this.#listeners) listener();
    }
    for (const listener of this.#restListeners) listener();
  }
}

/** Makes two panes look at the same place, whichever of them is moved; `follower` goes to `leader` at once. */
export function linkCameras(leader: CameraStore, follower: CameraStore): () => void {
  let busy = false;
  const mirror = (from: CameraStore, to: CameraStore) => () => {
    if (busy) return;
    busy = true;
    to.follow(from.getState());
    busy = false;
  };
  const forward = mirror(leader, follower);
  const stops = [leader.subscribe(forward), follower.subscribe(mirror(follower, leader))];
  if (leader.getState().viewport.width > 0) forward();
  return () => stops.forEach((stop) => stop());
}
