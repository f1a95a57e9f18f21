import type { Sharp } from 'sharp';
import { rejections } from './rejections.ts';

/** One page's worth of pixels on their way in: upright, not yet flattened, scaled or encoded. */
export interface Picture {
  /** Pixels, after turning upright. */
  readonly width: number;
  readonly height: number;
  /** Whether the source kept every pixel exactly, so that storing it must as well. */
  readonly lossless: boolean;
  /** Said when the source was only partly readable. */
  readonly note?: string;
  /** A fresh pipeline over the pixels. */
  pixels(): Sharp;
}

/** Throws `file-too-large` when a picture would unpack to more pixels than is safe. */
export function refuseTooManyPixels(width: number, height: number, decodedPixels: number): void {
  if (width * height > decodedPixels) throw rejections.tooManyPixels(width, height);
}
