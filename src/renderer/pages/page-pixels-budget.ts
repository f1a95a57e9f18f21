import type { Size } from './camera.ts';

/** Largest whole-page bitmap, in pixels: above it, only what is visible is drawn at full sharpness. */
export const MAX_BASE_PIXELS = 4e6;

/** The scale at which the whole page is drawn when `wanted` is asked for; pixels per document unit. */
export function baseScale(page: Size, wanted: number): number {
  return Math.min(wanted, Math.sqrt(MAX_BASE_PIXELS / (page.width * page.height)));
}
