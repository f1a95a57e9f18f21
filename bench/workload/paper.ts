import sharp from 'sharp';
import { createDice, type Dice } from '../../scripts/sample-class/dice.ts';
import type { PicturePage } from '../../scripts/sample-class/picture-pdf.ts';

/** A4 at 150 dots an inch. */
const SCAN = { width: 1240, height: 1754 };
/** What a phone of today takes, after intake has brought it to the size it stores. */
const PHOTO = { width: 3000, height: 4000 };

/** A scanned page: ruled paper, a page of writing, and the noise of a cheap scanner. About 175 kB as a JPEG. */
export async function scannedPage(seed: number): Promise<PicturePage> {
  const jpeg = await noisyPaper(SCAN, seed, 14);
  return { jpeg, ...SCAN };
}

/** A page photographed with a phone: the same writing with more pixels and a softer noise. */
export async function photographedPage(seed: number): Promise<PicturePage> {
  const jpeg = await noisyPaper(PHOTO, seed, 8);
  return { jpeg, ...PHOTO };
}

async function noisyPaper({ width, height }: typeof SCAN, seed: number, sigma: number): Promise<Buffer> {
  const dice = createDice(seed);
  const noise = { type: 'gaussian' as const, mean: 128, sigma };
  const grain = await sharp({ create: { width, height, channels: 3, background: '#888888', noise } })
    .png()
    .toBuffer();
  return sharp(Buffer.from(writing(width, height, dice)))
    .flatten({ background: '#f6f3ea' })
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 82 })
    .toBuffer();
}

/** Lines of made-up handwriting as an SVG. */
function writing(width: number, height: number, dice: Dice): string {
  const step = height / 32;
  const lines = Array.from({ length: 28 }, (_, row) => {
    const base = step * (row + 2.6);
    let path = '';
    for (let x = width * 0.1; x < width * dice.between(0.6, 0.92); x += width * dice.between(0.05, 0.09)) {
      path += `M${x} ${base}`;
      for (let letter = 0; letter < 5; letter++) {
        const [rise, across] = [dice.between(-0.5, 0.1) * step, dice.between(0.004, 0.012) * width];
        path += `q${across / 2} ${rise} ${across} ${dice.between(-0.05, 0.05) * step}`;
      }
    }
    return `<path d="M0 ${base}H${width}" stroke="#b9c8dc"/><path d="${path}" stroke="#26304f" stroke-width="${width / 500}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none">${lines.join('')}</svg>`;
}
