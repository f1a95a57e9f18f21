import { NOTE_FONT } from '../../shared/annotations/annotation-svg.ts';
import type { DrawWords } from './pdf/mark-painter.ts';

/** Pixels to an em: sharp in print at the size of a note, and still small. */
const PIXELS_PER_EM = 96;
/** Some signs reach beyond what their font says they take. */
const SPARE = 4;

/** Draws words on a canvas with this computer's own fonts, which also know emoji and other scripts. */
export const drawWords: DrawWords = async (text, bold, colour) => {
  const font = `${bold ? 600 : 400} ${PIXELS_PER_EM}px ${NOTE_FONT}`;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.font = font;
  const measured = context.measureText(text);
  const ascent = Math.ceil(Math.max(measured.actualBoundingBoxAscent, 1)) + SPARE;
  const descent = Math.ceil(Math.max(measured.actualBoundingBoxDescent, 0)) + SPARE;
  canvas.width = Math.max(1, Math.ceil(measured.width));
  canvas.height = ascent + descent;
  // Sizing a canvas empties it of its settings too.
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, 0, ascent);
  return {
    png: await bytesOf(canvas, 'image/png'),
    width: canvas.width / PIXELS_PER_EM,
    ascent: ascent / PIXELS_PER_EM,
    descent: descent / PIXELS_PER_EM,
  };
};

/** The canvas as the bytes of a picture file. */
export async function bytesOf(
  canvas: HTMLCanvasElement,
  type: 'image/png' | 'image/jpeg',
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));
  if (!blob) throw new Error('the picture could not be encoded');
  return new Uint8Array(await blob.arrayBuffer());
}
