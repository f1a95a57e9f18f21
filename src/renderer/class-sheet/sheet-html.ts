import { escapeText as escape } from '../../shared/annotations/annotation-svg.ts';
import type { PaperLine, PaperSection, SheetPaper } from '../../shared/class-sheet/sheet-paper.ts';
import { PAPER_CSS } from '../ui/paper/paper-css.ts';
import type { Paper } from '../ui/paper/paper-root.ts';

const CSS = `${PAPER_CSS}
.paper .sections { columns: 2; column-gap: 9mm; margin-top: 4mm; }
.paper section { break-inside: avoid; margin-bottom: 4mm; }
.paper section.across { column-span: all; margin: 2mm 0 5mm; padding: 4mm 5mm 3mm; border: 0.4mm solid #8c8475; border-radius: 2mm; }
.paper h2 { padding-bottom: 1mm; border-bottom: 0.3mm solid #cfc8ba; }
.paper ul { margin: 0; padding: 0; list-style: none; }
.paper li { padding: 0.8mm 0; break-inside: avoid; white-space: pre-wrap; font-size: 10.5pt; line-height: 1.3; overflow-wrap: anywhere; }
.paper li .quiet { display: block; font-size: 8.5pt; }
`;

/** A sheet on A4. Every word people typed is escaped. */
export function sheetHtml({ title, subtitle, sections }: SheetPaper): Paper {
  const under = subtitle === '' ? '' : `<p class="quiet">${escape(subtitle)}</p>`;
  return {
    css: CSS,
    body: `<main class="paper"><h1>${escape(title)}</h1>${under}<div class="sections">${sections.map(sectionHtml).join('')}</div></main>`,
  };
}

function sectionHtml({ section, title, lines }: PaperSection): string {
  const across = section === 'starter' ? ' class="across"' : '';
  return `<section${across}><h2>${escape(title)}</h2><ul>${lines.map(lineHtml).join('')}</ul></section>`;
}

function lineHtml({ who, words, aside }: PaperLine): string {
  const name = who === null ? '' : `<b>${escape(who)}</b> `;
  const under = aside === null ? '' : `<span class="quiet">${escape(aside)}</span>`;
  return `<li>${name}${escape(words)}${under}</li>`;
}
