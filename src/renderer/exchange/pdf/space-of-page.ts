import type { PDFPage } from '@cantoo/pdf-lib';
import { rotationSchema, type Rotation } from '../../../shared/library/artefact.ts';
import type { PdfPageSpace } from '../../../shared/exchange/pdf-page-space.ts';

/**
 * Where a page draws: its crop box within its media box, as pdf.js reads them, and its own turn. A turn that is no
 * quarter turn counts as none.
 */
export function spaceOf(page: PDFPage): PdfPageSpace {
  const media = edgesOf(page.getMediaBox());
  const crop = edgesOf(page.getCropBox());
  const left = Math.max(media.left, crop.left);
  const bottom = Math.max(media.bottom, crop.bottom);
  const right = Math.min(media.right, crop.right);
  const top = Math.min(media.top, crop.top);
  const isEmpty = right <= left || top <= bottom;
  return {
    view: isEmpty ? [media.left, media.bottom, media.right, media.top] : [left, bottom, right, top],
    rotate: quarterTurn(page.getRotation().angle),
  };
}

function edgesOf({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { left: x, bottom: y, right: x + width, top: y + height };
}

function quarterTurn(angle: number): Rotation {
  const turn = rotationSchema.safeParse(((angle % 360) + 360) % 360);
  return turn.success ? turn.data : 0;
}
