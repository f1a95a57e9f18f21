import { AppError } from '../../shared/app-error.ts';
import { pageFrame, uprightMatrix } from '../../shared/annotations/page-frame.ts';
import type { Page } from '../../shared/library/artefact.ts';
import { canvasForClip, type PageClip, type PageSource } from './page-clip.ts';

/** A page stored as an image file, decoded once and kept until closed. */
export function openImageSource(url: string): PageSource {
  let decoded: Promise<ImageBitmap> | null = null;

  const decode = async (): Promise<ImageBitmap> => {
    const response = await fetch(url);
    if (!response.ok)
      throw new AppError('not-found', 'The file of this page is missing. The rest of the work is safe.');
    return createImageBitmap(await response.blob()).catch((cause: unknown) => {
      const sentence = 'This page is damaged, so only its small preview is shown. All annotations are safe.';
      throw new AppError('file-damaged', sentence, { cause });
    });
  };

  const opened = (): Promise<ImageBitmap> => {
    if (!decoded) {
      decoded = decode();
      decoded.catch(() => (decoded = null));
    }
    return decoded;
  };

  return {
    prepare: () => void opened().catch(() => undefined),
    async render(page: Page, unit: number, clip: PageClip) {
      const image = await opened();
      const { canvas, context } = canvasForClip(clip);
      const frame = pageFrame(page);
      const pixels = unit * clip.scale;
      context.imageSmoothingQuality = 'high';
      context.setTransform(pixels, 0, 0, pixels, -clip.x, -clip.y);
      context.transform(...uprightMatrix(frame));
      context.drawImage(image, 0, 0, frame.width, frame.height);
      return canvas;
    },
    close() {
      decoded?.then((image) => image.close()).catch(() => undefined);
      decoded = null;
    },
  };
}
