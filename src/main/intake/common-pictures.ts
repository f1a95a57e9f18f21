import sharp from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';
import type { FileFormat } from './file-format.ts';
import type { Picture } from './picture.ts';
import { refuseTooManyPixels } from './picture.ts';
import { rejections } from './rejections.ts';

const DAMAGED_NOTE = 'The file was damaged; part of this picture may be missing.';

/**
 * How many pictures a file read by sharp holds, as far as intake is concerned: every page of a TIFF, and one of
 * anything else (of an animation the first frame, of an AVIF the main picture). Throws when the header is unreadable.
 */
export async function countPictures(bytes: Buffer, format: FileFormat): Promise<number> {
  if (format !== 'tiff') return 1;
  return (await sharp(bytes, { failOn: 'none', limitInputPixels: false }).metadata()).pages ?? 1;
}

/** Picture `page` (from 0) of a JPEG, PNG, WebP, GIF, AVIF or TIFF, turned upright by its EXIF orientation. */
export async function commonPicture(
  bytes: Buffer,
  format: FileFormat,
  page: number,
  decodedPixels: number,
): Promise<Picture> {
  const options: SharpOptions = format === 'tiff' ? { page } : {};
  const header = await sharp(bytes, { ...options, failOn: 'none', limitInputPixels: false }).metadata();
  refuseTooManyPixels(header.width, header.height, decodedPixels);
  const open = (failOn: 'none' | 'truncated') =>
    sharp(bytes, { ...options, failOn, limitInputPixels: decodedPixels }).autoOrient();
  const isWhole = await decodes(() => open('truncated'));
  if (!isWhole && !(await showsSomething(() => open('none')))) throw rejections.damagedImage();
  return {
    width: header.autoOrient.width,
    height: header.autoOrient.height,
    lossless: format !== 'jpeg' && format !== 'avif' && !(format === 'webp' && isLossyWebp(bytes)),
    note: isWhole ? undefined : DAMAGED_NOTE,
    pixels: () => open(isWhole ? 'truncated' : 'none'),
  };
}

async function decodes(open: () => Sharp): Promise<boolean> {
  return open()
    .stats()
    .then(
      () => true,
      () => false,
    );
}

/** Whether a damaged picture gives more than one flat colour, which is what a decoder leaves where it read nothing. */
async function showsSomething(open: () => Sharp): Promise<boolean> {
  const statistics = await open()
    .stats()
    .catch(() => null);
  return statistics !== null && statistics.channels.some((channel) => channel.max > channel.min);
}

/** A lossy WebP holds a `VP8 ` chunk, a lossless one `VP8L` (WebP container specification). */
function isLossyWebp(bytes: Buffer): boolean {
  return bytes.subarray(0, 4096).includes('VP8 ');
}
