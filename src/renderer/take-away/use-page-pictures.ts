import { useEffect, useState } from 'react';
import { AppError } from '../../shared/app-error.ts';
import type { Artefact, Page } from '../../shared/library/artefact.ts';
import { openPageRasteriser } from '../pages/rasterise-page.ts';

/** A page's pixels as a JPEG data URL, or why there are none. */
export type DrawnPage = { page: Page; imageUrl: string } | { page: Page; sentence: string };

/** About 170 dots an inch on A4: handwriting prints sharp, and ten pages stay below five megabytes. */
const PIXELS_PER_PAGE = 2.8e6;
const JPEG_QUALITY = 0.82;

/** Draws the pages of an artefact one after the other; those that are ready so far, in order. */
export function usePagePictures(artefact: Pick<Artefact, 'id' | 'pages'>): readonly DrawnPage[] {
  const { id, pages } = artefact;
  const [drawn, setDrawn] = useState<readonly DrawnPage[]>([]);

  useEffect(() => {
    let gone = false;
    const rasteriser = openPageRasteriser({ id, pages });
    const drawAll = async () => {
      for (const page of pages) {
        const next = await drawPage(rasteriser, page);
        if (gone) return;
        setDrawn((before) => [...before, next]);
      }
    };
    setDrawn([]);
    void drawAll().finally(() => rasteriser.close());
    return () => {
      gone = true;
    };
  }, [id, pages]);

  return drawn;
}

async function drawPage(rasteriser: ReturnType<typeof openPageRasteriser>, page: Page): Promise<DrawnPage> {
  try {
    const canvas = await rasteriser.rasterise(page.id, PIXELS_PER_PAGE);
    return { page, imageUrl: canvas.toDataURL('image/jpeg', JPEG_QUALITY) };
  } catch (error) {
    return { page, sentence: error instanceof AppError ? error.message : 'This page could not be drawn.' };
  }
}
