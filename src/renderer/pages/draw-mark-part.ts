import type { Annotation } from '../../shared/annotations/annotation.ts';
import type { PlacedPage } from './page-layout.ts';
import type { PagePixels } from './page-pixels.ts';
import { partAround } from './part-around-mark.ts';

/** Pixels per document unit: 192 dots an inch, sharp enough for handwriting in print. */
const SCALE = 2;
const JPEG_QUALITY = 0.85;

/** The piece of a page around a mark, without any marks, as a JPEG in a data URL. Rejects when it cannot be drawn. */
export async function drawMarkPart(
  pixels: PagePixels,
  placed: PlacedPage,
  mark: Annotation,
): Promise<{ dataUrl: string; width: number; height: number }> {
  const part = partAround(mark, placed);
  const clip = {
    scale: SCALE,
    x: Math.floor(part.x * SCALE),
    y: Math.floor(part.y * SCALE),
    width: Math.floor(part.width * SCALE),
    height: Math.floor(part.height * SCALE),
  };
  const canvas = await pixels.detail(placed, clip);
  return { dataUrl: canvas.toDataURL('image/jpeg', JPEG_QUALITY), width: clip.width, height: clip.height };
}
