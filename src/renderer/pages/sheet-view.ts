import type { CameraState } from './camera-store.ts';
import type { PageClip } from './page-clip.ts';
import type { PlacedPage } from './page-layout.ts';
import { baseScale } from './page-pixels-budget.ts';

/**
 * How one page should be drawn now that the picture rests. `scale` is device pixels per document unit as seen,
 * `baseScale` the same for the whole-page bitmap. `detail` is what must be drawn more sharply than that: exactly the
 * visible part, on the screen's own grid; null when the whole-page bitmap is sharp enough.
 */
export interface SheetView {
  readonly scale: number;
  readonly baseScale: number;
  readonly detail: PageClip | null;
}

export function sheetView(placed: PlacedPage, state: CameraState, devicePixelRatio: number): SheetView {
  const scale = state.camera.scale * devicePixelRatio;
  const base = baseScale(placed, scale);
  return { scale, baseScale: base, detail: base < scale ? visibleClip(placed, state, devicePixelRatio) : null };
}

function visibleClip(placed: PlacedPage, { camera, viewport }: CameraState, ratio: number): PageClip | null {
  const scale = camera.scale * ratio;
  const left = Math.round((placed.x - camera.x) * scale);
  const top = Math.round((placed.y - camera.y) * scale);
  const x = Math.max(0, -left);
  const y = Math.max(0, -top);
  const right = Math.min(Math.round(placed.width * scale), Math.round(viewport.width * ratio) - left);
  const bottom = Math.min(Math.round(placed.height * scale), Math.round(viewport.height * ratio) - top);
  return right > x && bottom > y ? { scale, x, y, width: right - x, height: bottom - y } : null;
}
