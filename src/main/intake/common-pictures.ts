import sharp from 'sharp';
import type { Sharp, SharpOptions } from 'sharp';
import type { FileFormat } from './file-format.ts';
import type { Picture } from './picture.ts';
import { refuseTooManyPixels } from './picture.ts';
import { rejections } from './rejections.ts';

const DAMAGED_NOTE = 'The file was damaged; part of this picture may be missing.';

/** A damaged picture is judged on a grid this wide and high; one hundredth of it must show something. */
const CELLS = 32;
const CELLS_WORTH_KEEPING = (CELLS * CELLS) / 100;

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
  const isWhole = await readsToTheEnd(bytes, options, decodedPixels);
  if (!isWhole && !(await showsSomething(open('none')))) throw rejections.damagedImage();
  return {
    width: header.autoOrient.width,
    height: header.autoOrient.height,
    lossless: format !== 'jpeg' && format !== 'avif' && !(format === 'webp' && isLossyWebp(bytes)),
    note: isWhole ? undefined : DAMAGED_NOTE,
    pixels: () => open(isWhole ? 'truncated' : 'none'),
  };
}

/** Whether every row decodes. Shrinking to one pixel reads them all, and the JPEG decoder does it at an eighth. */
async function readsToTheEnd(bytes: Buffer, options: SharpOptions, decodedPixels: number): Promise<boolean> {
  const strict = sharp(bytes, { ...options, failOn: 'truncated', limitInputPixels: decodedPixels });
  return strict
    .resize(1, 1, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

/**
 * Whether enough of a damaged picture can be seen to be worth keeping. A decoder leaves one flat colour where it read
 * nothing, and what it could read comes first, so the picture is compared with its own last corner, cell by cell.
 */
async function showsSomething(lenient: Sharp): Promise<boolean> {
  const cells = await lenient
    .resize(CELLS, CELLS, { fit: 'fill' })
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer()
    .catch(() => null);
  if (!cells) return false;
  const unread = cells.at(-1) ?? 0;
  return cells.filter((cell) => Math.abs(cell - unread) > 4).length >= CELLS_WORTH_KEEPING;
}

/** A lossy WebP holds a `VP8 ` chunk, a lossless one `VP8L` (WebP container specification). */
function isLossyWebp(bytes: Buffer): boolean {
  return bytes.subarray(0, 4096).includes('VP8 ');
}
