import type { FileAnnotation } from '../../shared/exchange/file-annotation.ts';
import type { PdfPageSpace } from '../../shared/exchange/pdf-page-space.ts';
import type { Page } from '../../shared/library/artefact.ts';

/**
 * Which pixels of a page are wanted. `scale` is pixels per document unit. The clip is in those pixels, from the top left
 * of the page as the reader sees it; fractions are allowed at `x`, `y`, so that a detail can sit on the screen's grid.
 */
export interface PageClip {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What somebody marked in the file itself, before it came into the library. */
export interface MarksInFile {
  readonly space: PdfPageSpace;
  readonly annotations: readonly FileAnnotation[];
}

/**
 * Which of the file's own marks its pages are drawn with: all; those alone that the third layer cannot draw; none.
 * Links, form fields and what else is no mark are always drawn.
 */
export type FileMarksDrawn = 'all' | 'unlayered' | 'none';

/** Draws pages of one stored file. Rejects with an AppError whose sentence can be shown on the page. */
export interface PageSource {
  /** Begins to read the file, where that is not begun by opening it, so that the first picture comes sooner. */
  prepare?(): void;
  /** `unit` is document units in one page unit. Once `isWanted` says no, drawing may end with any rejection. */
  render(page: Page, unit: number, clip: PageClip, isWanted: () => boolean): Promise<HTMLCanvasElement>;
  /** Null for a file that holds no marks, such as a photograph. */
  marksInFile?(page: Page): Promise<MarksInFile | null>;
  close(): void;
}

/** All of a page of this size (document units). */
export function wholePage(page: { width: number; height: number }, scale: number): PageClip {
  const width = Math.max(1, Math.round(page.width * scale));
  const height = Math.max(1, Math.round(page.height * scale));
  return { scale, x: 0, y: 0, width, height };
}

/** A canvas of the clip's size, with a context that is ready to draw the page over white paper. */
export function canvasForClip(clip: PageClip): { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = clip.width;
  canvas.height = clip.height;
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('no 2D canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, clip.width, clip.height);
  return { canvas, context };
}

/** Gives a canvas's pixels back at once instead of at the next garbage collection. */
export function freeCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
