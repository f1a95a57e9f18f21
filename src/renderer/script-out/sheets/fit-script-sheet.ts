import { showPaper } from '../../ui/paper/paper-root.ts';
import { SHEET_PAPERS, sheetCss } from './script-sheet-css.ts';
import type { ScriptSheet, SheetPaper } from './script-sheet.ts';

/** Letters in points, largest first. Large print begins at 18 points and never gets smaller: it rather takes more sides. */
const SIZES = {
  slip: { A4: [15, 14, 13, 12], A5: [13, 12.5, 12, 11.5, 11] },
  card: { A4: [20, 18, 16, 15, 14, 13, 12, 11, 10, 9], A5: [16, 15, 14, 13, 12, 11, 10, 9] },
  large: { A4: [21, 20, 19, 18], A5: [18] },
} as const;

/** CSS fixes how many pixels a millimetre is, whatever the screen. */
const PIXELS_PER_MM = 96 / 25.4;

/** The largest letters with which a sheet takes one side, and how many sides it takes with them. */
export interface SheetFit {
  size: number;
  sides: number;
}

/** Tries the sizes of letters on a paper that nobody sees. `body` is the sheet's HTML. */
export function fitSheet(body: string, { kind, large }: ScriptSheet, paper: SheetPaper): SheetFit {
  const { height, edge } = SHEET_PAPERS[paper];
  const room = (height - 2 * edge) * PIXELS_PER_MM;
  const host = document.createElement('div');
  host.inert = true;
  host.style.cssText = 'position: fixed; inset: 0 auto auto -9999px; visibility: hidden;';
  document.body.append(host);
  let fit: SheetFit = { size: 0, sides: 0 };
  for (const size of SIZES[large ? 'large' : kind][paper]) {
    showPaper(host, { body, css: `${sheetCss(paper, size)}.sheet { min-height: 0; }` });
    const taken = (host.getBoundingClientRect().height || 0) - 2 * edge * PIXELS_PER_MM;
    fit = { size, sides: Math.max(1, Math.ceil((taken - 1) / room)) };
    if (fit.sides === 1) break;
  }
  host.remove();
  return fit;
}
