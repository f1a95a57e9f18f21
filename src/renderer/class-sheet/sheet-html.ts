import { escapeText as escape } from '../../shared/annotations/annotation-svg.ts';
import type { PaperLine, PaperSection, SheetPaper } from '../../shared/class-sheet/sheet-paper.ts';
import { fewestSides, measurePapers, sidesFor } from '../ui/paper/measure-papers.ts';
import { PAPER_CSS } from '../ui/paper/paper-css.ts';
import type { Paper } from '../ui/paper/paper-root.ts';

/** A4 within the margins that printing leaves, in millimetres. */
const ROOM = { width: 182, height: 269 };

interface Look {
  /** Of the usual size of every letter. */
  scale: number;
  /** Whether lines lie closer, a part may go on in the next column, and counts stand in the lines they belong to. */
  dense: boolean;
}

/** From the one that reads best. The smallest letters are those of a line's count: 7 points. */
const LOOKS: readonly Look[] = [
  { scale: 1, dense: false },
  { scale: 0.94, dense: false },
  { scale: 1, dense: true },
  { scale: 0.94, dense: true },
  { scale: 0.88, dense: true },
  { scale: 0.82, dense: true },
];

/** A sheet on A4, on one side of it where its words allow. Every word people typed is escaped. */
export function sheetHtml({ title, subtitle, sections }: SheetPaper): Paper {
  const under = subtitle === '' ? '' : `<p class="quiet">${escape(subtitle)}</p>`;
  const body = `<main class="paper"><h1>${escape(title)}</h1>${under}<div class="sections">${sections.map(sectionHtml).join('')}</div></main>`;
  const { look } = measurePapers((heightOf) =>
    fewestSides(LOOKS, (tried) => {
      const css = `${cssFor(tried)}.paper { width: ${ROOM.width}mm; }`;
      return sidesFor(heightOf({ body, css }), ROOM.height);
    }),
  );
  return { css: cssFor(look), body };
}

function cssFor({ scale, dense }: Look): string {
  const points = (usual: number) => `${(usual * scale).toFixed(2)}pt`;
  return `${PAPER_CSS}
.paper { font-size: ${points(12)}; }
.paper h1 { font-size: ${points(19)}; }
.paper h2 { padding-bottom: 1mm; border-bottom: 0.3mm solid #cfc8ba; font-size: ${points(11)}; }
.paper .sections { columns: 2; column-gap: 9mm; margin-top: 4mm; }
.paper section { break-inside: ${dense ? 'auto' : 'avoid'}; margin-bottom: ${dense ? 3 : 4}mm; }
.paper section.across { column-span: all; break-inside: avoid; margin: 2mm 0 5mm; padding: ${dense ? '2.5mm 5mm 2mm' : '4mm 5mm 3mm'}; border: 0.4mm solid #8c8475; border-radius: 2mm; }
.paper ul { margin: 0; padding: 0; list-style: none; }
.paper li { padding: ${dense ? 0.4 : 0.8}mm 0; break-inside: avoid; white-space: pre-wrap; font-size: ${points(10.5)}; line-height: 1.3; overflow-wrap: anywhere; }
.paper li .quiet { display: ${dense ? 'inline' : 'block'}; font-size: ${points(8.5)}; }
`;
}

function sectionHtml({ section, title, lines }: PaperSection): string {
  const across = section === 'starter' ? ' class="across"' : '';
  return `<section${across}><h2>${escape(title)}</h2><ul>${lines.map(lineHtml).join('')}</ul></section>`;
}

function lineHtml({ who, words, aside }: PaperLine): string {
  const name = who === null ? '' : `<b>${escape(who)}</b> `;
  const under = aside === null ? '' : ` <span class="quiet">${escape(aside)}</span>`;
  return `<li>${name}${escape(words)}${under}</li>`;
}
