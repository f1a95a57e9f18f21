import { fewestSides, measurePapers, sidesFor } from '../../ui/paper/measure-papers.ts';
import { SHEET_PAPERS, sheetCss } from './script-sheet-css.ts';
import { sheetHtml } from './script-sheet-html.ts';
import type { ScriptSheet, SheetLook, SheetPaper } from './script-sheet.ts';

/** Letters in points, largest first. Large print begins at 18 points and never gets smaller: it rather takes more sides. */
const SIZES = {
  slip: { A4: [15, 14, 13, 12], A5: [13, 12.5, 12, 11.5, 11] },
  card: { A4: [20, 18, 16, 15, 14, 13, 12, 11, 10, 9], A5: [16, 15, 14, 13, 12, 11, 10, 9] },
  large: { A4: [21, 20, 19, 18], A5: [18] },
} as const;

/**
 * How pieces of the work may stand there, largest first, with their height in millimetres. A picture as wide as the paper
 * would leave no room for the words; in the smallest, the handwriting of a ruled line can still be read.
 */
const PICTURES = [
  { tallestPicture: 38, pictures: 'above' },
  { tallestPicture: 30, pictures: 'above' },
  { tallestPicture: 23, pictures: 'beside' },
  { tallestPicture: 12, pictures: 'beside' },
] as const;

/** How a sheet takes the fewest sides, and how many these are. */
export interface SheetFit extends SheetLook {
  sides: number;
}

/**
 * Tries pictures and letters on a paper that nobody sees: the letters are made smaller first, as they were chosen to be
 * read at any of their sizes, and then the pictures. What takes the fewest sides wins, and of that the largest.
 */
export function fitSheet(sheet: ScriptSheet, paper: SheetPaper): SheetFit {
  const { height, edge } = SHEET_PAPERS[paper];
  return measurePapers((heightOf) => {
    const { look, sides } = fewestSides(looksOf(sheet, paper), (tried) => {
      const css = `${sheetCss(tried)}.sheet { min-height: 0; }`;
      return sidesFor(heightOf({ body: sheetHtml(sheet, tried), css }) - 2 * edge, height - 2 * edge);
    });
    return { ...look, sides };
  });
}

function looksOf({ kind, large, parts }: ScriptSheet, paper: SheetPaper): SheetLook[] {
  const sizes = SIZES[large ? 'large' : kind][paper];
  const ways = parts.some(({ pictures }) => pictures.length > 0) ? PICTURES : PICTURES.slice(0, 1);
  return ways.flatMap((way) => sizes.map((size) => ({ paper, size, ...way })));
}
