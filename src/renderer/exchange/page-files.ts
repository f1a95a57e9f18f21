import { AppError } from '../../shared/app-error.ts';
import { pageFileUrl } from '../../shared/file-urls.ts';
import type { Artefact, Page } from '../../shared/library/artefact.ts';
import { openPageRasteriser } from '../pages/rasterise-page.ts';
import { bytesOf } from './draw-words.ts';
import type { PagePicture } from './pdf/write-pdf.ts';

/** About 200 dots an inch on A4. */
const PIXELS_PER_PICTURE = 3.9e6;

/** The bytes of a page's stored file. Rejects with an AppError when the file is missing. */
export async function readPageFile(artefactId: string, page: Page): Promise<Uint8Array> {
  return fetchBytes(pageFileUrl(artefactId, page), 'The file of a page is missing, so nothing was exported.');
}

/** The letters of the export: the fonts that come with the app and may be put into documents. */
export async function readLetters(): Promise<{ regular: Uint8Array; bold: Uint8Array }> {
  const read = (name: string) =>
    fetchBytes(`/pdfjs/standard_fonts/LiberationSans-${name}.ttf`, 'A font of the app is missing; install it again.');
  const [regular, bold] = await Promise.all([read('Regular'), read('Bold')]);
  return { regular, bold };
}

/** A whole page as stored, drawn as a picture, neither turned nor cropped. */
export async function drawWholePage(artefact: Artefact, page: Page): Promise<PagePicture> {
  const { crop: _crop, ...uncropped } = page;
  const whole: Page = { ...uncropped, rotation: 0 };
  const rasteriser = openPageRasteriser({ id: artefact.id, pages: [whole] });
  try {
    const canvas = await rasteriser.rasterise(page.id, PIXELS_PER_PICTURE);
    return { kind: 'jpg', bytes: await bytesOf(canvas, 'image/jpeg') };
  } finally {
    rasteriser.close();
  }
}

async function fetchBytes(url: string, missing: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new AppError('not-found', missing);
  return new Uint8Array(await response.arrayBuffer());
}
