import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { IntakeLimits, ParsedPage } from '../../shared/intake/parse-messages.ts';
import type { Picture } from './picture.ts';
import { writeThumbnail } from './write-thumbnail.ts';

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
  /* Lossless WebP is a quarter smaller than PNG and takes ten times as long, which a scanned batch does not have. */
  const encoded = picture.lossless
    ? pipeline.png({ compressionLevel: 6 })
    : pipeline.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  const extension = picture.lossless ? 'png' : 'jpg';
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

function scaledNote(from: Picture, to: { width: number; height: number }): string {
  return `Scaled down from ${from.width} × ${from.height} to ${to.width} × ${to.height} pixels.`;
}
