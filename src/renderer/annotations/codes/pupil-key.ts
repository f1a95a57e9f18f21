import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import { inkColours } from '../../../shared/annotations/annotation.ts';
import { paperColour } from '../../../shared/annotations/ink-palette.ts';
import type { Palette } from '../../../shared/marking/palette.ts';
import { PAPER_CSS } from '../../ui/paper/paper-css.ts';
import type { Paper } from '../../ui/paper/paper-root.ts';

// Classes, because our content policy lets no style attribute in by way of HTML.
const COLOURS = inkColours.map((colour) => `.paper .${colour} { color: ${paperColour(colour)}; }`);

/** How a code looks on a printed sheet. */
export const PRINTED_CODES_CSS = `
.paper .symbol { display: inline-block; box-sizing: border-box; min-width: 14mm; padding: 1mm 2mm; border: 0.5mm solid; border-radius: 2mm; font-weight: 700; text-align: center; white-space: pre; }
${COLOURS.join('\n')}
`;

const CSS = `${PAPER_CSS}${PRINTED_CODES_CSS}
.paper li { display: flex; gap: 6mm; align-items: baseline; padding: 2.2mm 0; border-bottom: 0.2mm solid #cfc8ba; break-inside: avoid; }
.paper li .symbol { flex: none; }
.paper ul { margin: 6mm 0 0; padding: 0; list-style: none; }
.paper b { font-weight: 650; }
`;

/** A palette's key for pupils: each code, its name and what to do about it, large enough to read on a desk. */
export function pupilKey(palette: Palette): Paper {
  const rows = palette.codes.map(
    ({ symbol, meaning, pupilMeaning, colour }) =>
      `<li><span class="symbol ${colour}">${escape(symbol)}</span>` +
      `<span><b>${escape(meaning)}.</b> ${escape(pupilMeaning)}</span></li>`,
  );
  return {
    css: CSS,
    body: `<main class="paper"><h1>What the marks in your work mean</h1><ul>${rows.join('')}</ul></main>`,
  };
}
