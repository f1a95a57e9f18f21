import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Picture } from './picture.ts';
import { refuseTooManyPixels } from './picture.ts';

/** A Windows bitmap. The header is asked first, because the decoder allocates whatever it promises. */
export async function bmpPicture(bytes: Buffer, decodedPixels: number): Promise<Picture> {
  const isOldHeader = bytes.readUInt32LE(14) === 12;
  const width = isOldHeader ? bytes.readUInt16LE(18) : bytes.readInt32LE(18);
  const height = Math.abs(isOldHeader ? bytes.readUInt16LE(20) : bytes.readInt32LE(22));
  refuseTooManyPixels(width, height, decodedPixels);
  const image = await loadImage(bytes);
  const canvas = createCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  const data = canvas.data();
  return {
    width: image.width,
    height: image.height,
    lossless: true,
    pixels: () => sharp(data, { raw, limitInputPixels: decodedPixels }),
  };
}
