import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { IntakeLimits, ParsedPage } from '../../shared/intake/parse-messages.ts';
import type { Picture } from './picture.ts';
import { writeThumbnail } from './write-thumbnail.ts';

/** Above this a WebP beside the PNG costs seconds a page for a saving nobody notices. */
const WEBP_WORTH_TRYING_PIXELS = 4_000_000;

/** JPEG quality at which handwriting shows no rings beside its edges at 400 %. */
const JPEG_QUALITY = 90;

/**
 * Writes a picture as a page of the library: sRGB, 8 bits, opaque on white, no larger than the limits, and without
 * metadata, because sharp keeps none unless asked to (location, camera and date are gone). Answers with the page.
 */
export async function writeStoredPicture(
  picture: Picture,
  index: number,
  folder: string,
  limits: IntakeLimits,
): Promise<ParsedPage> {
  const scale = storedScale(picture.width, picture.height, limits);
  const pipeline = picture.pixels().flatten({ background: '#ffffff' }).toColourspace('srgb');
  if (scale < 1) {
    const width = Math.max(1, Math.floor(picture.width * scale));
    pipeline.resize({ width, height: Math.max(1, Math.floor(picture.height * scale)), fit: 'fill' });
  }
  const { data, info } = picture.lossless
    ? await encodeLossless(pipeline)
    : await pipeline.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' }).toBuffer({ resolveWithObject: true });
  const extension = info.format === 'jpeg' ? 'jpg' : info.format === 'webp' ? 'webp' : 'png';
  const fileName = `page-${index}.${extension}`;
  await writeFile(path.join(folder, fileName), data);
  const notes = [picture.note, scale < 1 ? scaledNote(picture, info) : undefined].filter((note) => note !== undefined);
  return {
    kind: 'image',
    fileName,
    extension,
    width: info.width,
    height: info.height,
    thumbnailName: await writeThumbnail(sharp(data), index, folder),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** The factor, 1 at most, that brings a picture inside the limits on stored pixels and longest side. */
export function storedScale(width: number, height: number, limits: IntakeLimits): number {
  return Math.min(1, Math.sqrt(limits.storedPixels / (width * height)), limits.storedSide / Math.max(width, height));
}

async function encodeLossless(pipeline: Sharp) {
  const png = await pipeline.clone().png({ compressionLevel: 6 }).toBuffer({ resolveWithObject: true });
  if (png.info.width * png.info.height > WEBP_WORTH_TRYING_PIXELS) return png;
  const webp = await pipeline.clone().webp({ lossless: true, effort: 2 }).toBuffer({ resolveWithObject: true });
  return webp.data.byteLength < png.data.byteLength ? webp : png;
}

function scaledNote(from: Picture, to: { width: number; height: number }): string {
  return `Scaled down from ${from.width} × ${from.height} to ${to.width} × ${to.height} pixels.`;
}
