import type { Artefact } from '../../shared/library/artefact.ts';
import { layOutPages } from './page-layout.ts';
import { PagePixels } from './page-pixels.ts';

/**
 * Draws pages for the take-away, turned as the reader turned them, one after the other and each with at most
 * `maxPixels` pixels. A page that cannot be drawn rejects with an AppError whose sentence can be printed in its place.
 * Call `close` when all pages are drawn.
 */
export function openPageRasteriser(artefact: Pick<Artefact, 'id' | 'pages'>): {
  rasterise(pageId: string, maxPixels: number): Promise<HTMLCanvasElement>;
  close(): void;
} {
  const layout = layOutPages(artefact.pages);
  const pixels = new PagePixels(artefact.id);
  return {
    async rasterise(pageId, maxPixels) {
      const placed = layout.pages.find(({ page }) => page.id === pageId);
      if (!placed) throw new Error('no such page in this artefact');
      const scale = Math.sqrt(maxPixels / (placed.width * placed.height));
      const width = Math.max(1, Math.floor(placed.width * scale));
      const height = Math.max(1, Math.floor(placed.height * scale));
      return copyOf(await pixels.detail(placed, { scale, x: 0, y: 0, width, height }));
    },
    close: () => pixels.close(),
  };
}

/** The shared canvas may be freed while the caller still encodes it. */
function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  copy.getContext('2d')?.drawImage(canvas, 0, 0);
  return copy;
}
