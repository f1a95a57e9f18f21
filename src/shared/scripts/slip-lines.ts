/**
 * Letters in a line of a slip the width of A4, 170 mm between margins of 20 mm: the places between which a class can
 * choose. A grown-up's joined hand takes about 3 mm a letter, a printed 12-point line about 2 mm.
 */
export const SLIP_LINE = { fewest: 20, most: 120, usual: 56 } as const;

/**
 * Lines these words take on a slip with at most `lineLength` letters and spaces in a line, broken between words; a
 * longer word is broken inside. Empty lines between paragraphs count, those at either end do not.
 */
export function slipLines(text: string, lineLength: number): number {
  const paragraphs = text.trim().split('\n');
  return text.trim() === '' ? 0 : paragraphs.reduce((sum, paragraph) => sum + linesOf(paragraph, lineLength), 0);
}

function linesOf(paragraph: string, lineLength: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    const length = [...word].length;
    if (used > 0 && used + 1 + length <= lineLength) {
      used += 1 + length;
      continue;
    }
    if (used > 0) lines += 1;
    const extra = Math.ceil(length / lineLength) - 1;
    lines += extra;
    used = length - extra * lineLength;
  }
  return lines;
}
