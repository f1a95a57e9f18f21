/**
 * Advance widths of Inter Regular, in thousandths of the font size, for the characters from space to `~`. Text wraps
 * by this table rather than by asking a screen, so the page, the take-away and a process without a screen break lines
 * at the same words. Measured from the font we bundle.
 */
const INTER_ADVANCES = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610, 618, 646, 593, 620,
  566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903,
  753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612,
  583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426,
  333, 426, 662,
];
/** What a character outside the table is taken to need; wide enough for accented letters and common symbols. */
const OTHER_ADVANCE = 650;

/** Width of one line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += INTER_ADVANCES[character.charCodeAt(0) - 32] ?? OTHER_ADVANCE;
  return (thousandths * fontSize) / 1000;
}

/**
 * Breaks text into lines no wider than `width` (same unit as `fontSize`): at its own line breaks, then between words,
 * and inside a word only when the word alone is too wide.
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  return text.split('\n').flatMap((paragraph) => wrapParagraph(paragraph, width, fontSize));
}

function wrapParagraph(paragraph: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (textWidth(line, fontSize) > width && line.length > 1) {
      const fitting = longestFittingStart(line, width, fontSize);
      lines.push(line.slice(0, fitting));
      line = line.slice(fitting);
    }
  }
  lines.push(line);
  return lines;
}

function longestFittingStart(word: string, width: number, fontSize: number): number {
  let length = 1;
  while (length < word.length && textWidth(word.slice(0, length + 1), fontSize) <= width) length += 1;
  return length;
}
