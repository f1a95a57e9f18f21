import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';

/** Longer side of every thumbnail, pixels. */
export const THUMBNAIL_SIDE = 480;

/** Writes a page's thumbnail as WebP, scaled down when larger than `THUMBNAIL_SIDE`; answers with its file name. */
export async function writeThumbnail(pixels: Sharp, index: number, folder: string): Promise<string> {
  const name = `thumbnail-${index}.webp`;
  const webp = await pixels
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
  await writeFile(path.join(folder, name), webp);
  return name;
}

/** A plain crossed-out sheet of that many pixels, for a page that exists but could not be drawn. */
export function plainSheet(width: number, height: number): Sharp {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="#f4f1ec"/>
    <path d="M0 0 L${width} ${height} M0 ${height} L${width} 0" stroke="#c9c2b8" stroke-width="2"/></svg>`;
  return sharp(Buffer.from(svg));
}
