/** CSS pixels: no smaller than what is read at arm's length from a laptop, no larger than what looks like a shout. */
const SMALLEST = 20;
export const LARGEST = 60;
/** What is not to be said but thought of may be smaller. */
export const HINT = 32;
/** Width of a letter, in shares of the size, on average in running English; and what a line leaves over, in letters. */
const LETTER = 0.5;
const RAGGED = 3;
/** Height of a line, in shares of the size. */
const WORD_LINE = 1.32;

/** The largest size up to `largest`, in CSS pixels, at which a text fits into a box; the smallest where none does. */
export function wordSize(text: string, box: { width: number; height: number }, largest = LARGEST): number {
  const paragraphs = text.split('\n').map(({ length }) => length);
  const fits = (size: number) => {
    const inLine = Math.max(1, Math.floor(box.width / (size * LETTER)) - RAGGED);
    const lines = paragraphs.reduce((sum, letters) => sum + Math.max(1, Math.ceil(letters / inLine)), 0);
    return lines * size * WORD_LINE <= box.height;
  };
  for (let size = largest; size > SMALLEST; size -= 1) if (fits(size)) return size;
  return SMALLEST;
}
