import type { Point } from '../../shared/annotations/page-frame.ts';

/**
 * What part of the document a pane shows. `x`, `y` is the document point at the pane's top left corner; `scale` is CSS
 * pixels per document unit. A document unit is a CSS pixel of real size (1/96 inch), so scale 1 is 100 %: a page of a
 * PDF at the size it would print, a photographed page as if its shorter side were that of A4.
 */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in document units. */
export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

export const MIN_SCALE = 0.25;
export const MAX_SCALE = 8;
/** CSS pixels kept free around a page that is fitted or shown. */
export const MARGIN = 16;

export function toScreen(camera: Camera, point: Point): Point {
  return { x: (point.x - camera.x) * camera.scale, y: (point.y - camera.y) * camera.scale };
}

export function toDocument(camera: Camera, screen: Point): Point {
  return { x: camera.x + screen.x / camera.scale, y: camera.y + screen.y / camera.scale };
}

/** Moves the picture by CSS pixels: positive `dx` brings what lies to the right into view. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x + dx / camera.scale, y: camera.y + dy / camera.scale };
}

/** Changes the scale so that the document point under `screen` stays under it. */
export function zoomAt(camera: Camera, screen: Point, scale: number): Camera {
  const anchor = toDocument(camera, screen);
  return { x: anchor.x - screen.x / scale, y: anchor.y - screen.y / scale, scale };
}

/** Keeps a scale within 25–800 %, or below where a very large page needs it to fit. */
export function clampScale(scale: number, wholePage: number): number {
  return Math.min(MAX_SCALE, Math.max(Math.min(MIN_SCALE, wholePage), scale));
}

/** The scale at which a page exactly fills the pane's width. */
export function scaleToFitWidth(page: Size, viewport: Size): number {
  return Math.min(MAX_SCALE, Math.max(1, viewport.width - 2 * MARGIN) / page.width);
}

/** The scale at which the whole page is seen. */
export function scaleToFitPage(page: Size, viewport: Size): number {
  const high = Math.max(1, viewport.height - 2 * MARGIN) / page.height;
  return Math.min(scaleToFitWidth(page, viewport), high);
}

/** The camera that shows the top of `page`, centred across the pane (and down it, when it fits). */
export function lookAtPage(page: Rect, viewport: Size, scale: number): Camera {
  const spareHeight = viewport.height - page.height * scale;
  const above = spareHeight > 2 * MARGIN ? spareHeight / 2 : MARGIN;
  return {
    x: page.x + page.width / 2 - viewport.width / scale / 2,
    y: page.y - above / scale,
    scale,
  };
}

/**
 * The camera with `rect` in its middle, as large as it can be shown with at least `least` of the document around it, in
 * document units.
 */
export function lookAtRect(rect: Rect, viewport: Size, least: Size): Camera {
  const scale = Math.min(
    MAX_SCALE,
    viewport.width / Math.max(rect.width, least.width),
    viewport.height / Math.max(rect.height, least.height),
  );
  return {
    x: rect.x + rect.width / 2 - viewport.width / scale / 2,
    y: rect.y + rect.height / 2 - viewport.height / scale / 2,
    scale,
  };
}

/** The camera a share (0 to 1) of the way from one to another, on the straight way as the eye sees it. */
export function between(from: Camera, to: Camera, share: number): Camera {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: 1 / mix(1 / from.scale, 1 / to.scale) };
}

/**
 * Keeps the document in view: centred where it is smaller than the pane, otherwise at most `MARGIN` CSS pixels of desk
 * beyond its edges.
 */
export function clampCamera(camera: Camera, document: Size, viewport: Size): Camera {
  return {
    x: clampAxis(camera.x, document.width, viewport.width / camera.scale, MARGIN / camera.scale),
    y: clampAxis(camera.y, document.height, viewport.height / camera.scale, MARGIN / camera.scale),
    scale: camera.scale,
  };
}

function clampAxis(start: number, document: number, view: number, margin: number): number {
  if (document + 2 * margin <= view) return (document - view) / 2;
  return Math.min(document + margin - view, Math.max(-margin, start));
}
