import heicDecode from 'heic-decode';
import sharp from 'sharp';
import type { Picture } from './picture.ts';
import { refuseTooManyPixels } from './picture.ts';
import { rejections } from './rejections.ts';

/**
 * The primary picture of a HEIC file. The decoder applies the file's own rotation and mirroring; cameras repeat the
 * same turn in EXIF, so EXIF must not be applied again (libheif's documentation says so, and a doubly turned photo
 * is what happens otherwise). The decoder gives no colour profile: wide-gamut photos come out slightly paler.
 */
export async function heicPicture(bytes: Uint8Array, decodedPixels: number): Promise<Picture> {
  const pictures = await heicDecode.all({ buffer: withKnownBrand(bytes) }).catch((cause: unknown) => {
    throw isUncommonHeic(bytes) ? rejections.rareHeic() : new Error('not a readable HEIC file', { cause });
  });
  try {
    const [primary] = pictures;
    if (!primary) throw rejections.damagedImage();
    refuseTooManyPixels(primary.width, primary.height, decodedPixels);
    const { width, height, data } = await primary.decode();
    const raw = { width, height, channels: 4 } as const;
    return { width, height, lossless: false, pixels: () => sharp(data, { raw, limitInputPixels: decodedPixels }) };
  } finally {
    pictures.dispose();
  }
}

/** The decoder looks at the main brand alone and knows six of them; the container is the same for the others. */
function withKnownBrand(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.write('heic', 8, 'latin1');
  return copy;
}

/** Uncompressed pictures (ISO/IEC 23001-17) and low-overhead files are HEIF in name, and no camera makes them. */
function isUncommonHeic(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096));
  return head.includes('unci') || head.toString('latin1', 8, 12) === 'mif3';
}
