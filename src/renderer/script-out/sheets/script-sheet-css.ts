import { PAPER_CSS } from '../../ui/paper/paper-css.ts';
import type { SheetLook, SheetPaper } from './script-sheet.ts';

/** Millimetres. `edge` is what every printer can do and a thumb can hold. */
export const SHEET_PAPERS: Readonly<Record<SheetPaper, { width: number; height: number; edge: number }>> = {
  A4: { width: 210, height: 297, edge: 18 },
  A5: { width: 148, height: 210, edge: 12 },
};

/**
 * The styles of a sheet with letters of `size` points. The paper's edge is room inside it and not the printer's margin,
 * because browsers print the address and the date into margins.
 */
export function sheetCss({ paper, size, pictures }: SheetLook): string {
  const { width, height, edge } = SHEET_PAPERS[paper];
  const beside =
    '.sheet .part { display: flow-root; } .sheet .works { float: right; flex-direction: column; max-width: 40%; margin: 0 0 1.5mm 3mm; }';
  return `${PAPER_CSS}
.sheet { box-sizing: border-box; width: ${width}mm; min-height: ${height}mm; padding: ${edge}mm; font-size: ${size}pt; overflow-wrap: anywhere; box-decoration-break: clone; }
.sheet h1 { margin: 0; font-size: 1.25em; text-wrap: balance; }
.sheet h2 { margin: 0 0 0.15em; font-size: 0.82em; font-weight: 650; color: #5c564b; }
.sheet p { margin: 0; white-space: pre-wrap; }
.sheet header { display: flex; gap: 6mm; align-items: flex-start; justify-content: space-between; margin-bottom: 1em; padding-bottom: 0.6em; border-bottom: 0.4mm solid #22201c; }
.sheet header .quiet { margin-top: 0.15em; font-size: 0.85em; }
.sheet .name { display: flex; flex: 0 0 42%; gap: 2mm; align-items: flex-end; padding-top: 0.25em; font-size: 0.9em; }
.sheet .name i { flex: 1; border-bottom: 0.25mm solid #5c564b; height: 1.2em; }
.large h2, .large .name { font-size: 1em; }
.sheet .part { margin-bottom: 0.85em; break-inside: avoid; }
.sheet .aim { margin-bottom: 0.95em; break-inside: avoid; }
.slip { font-feature-settings: 'cv11' 1; }
.slip .part p { line-height: 1.45; }
.slip .stressed { padding: 0.6em 0.8em 0.7em; border: 0.5mm solid #22201c; border-radius: 2.5mm; }
.slip .stressed p { font-size: 1.08em; font-weight: 600; }
.sheet .works { display: flex; flex-wrap: wrap; gap: 1.5mm; margin: 0.2em 0 0.45em; }
.sheet .work { display: block; max-width: 100%; height: auto; outline: 0.25mm solid #cfc8ba; }
${pictures === 'beside' ? beside : ''}
.sheet .answer { clear: both; margin-top: 0.3em; }
.sheet .answer i { display: block; height: 8.5mm; border-bottom: 0.2mm solid #a59d8f; }
.card .aim { padding: 0.45em 0.7em; background: #f3efe6; border-radius: 2mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.card .aim p { font-weight: 600; }
.card .part { margin: 0; padding: 0.5em 0; border-bottom: 0.2mm solid #cfc8ba; }
.card .part p { line-height: 1.35; }
.card .stressed p { font-weight: 650; }
.card h2 { display: flex; justify-content: space-between; }
.card .aside { font-variant-numeric: tabular-nums; font-weight: 400; }
.card .total { margin-top: 0.6em; font-size: 0.85em; text-align: right; color: #5c564b; }
.pair { display: grid; grid-template-columns: 1fr 1fr; }
@media print {
  .sheet { min-height: 0; }
  .pair .sheet { width: auto; }
}
`;
}

/** The size of the printed page; two slips of A5 lie side by side on one sheet of A4, to be cut apart. */
export function sheetPage(paper: SheetPaper, twice: boolean): string {
  return `@page { size: ${twice ? 'A4 landscape' : `${paper} portrait`}; margin: 0; }`;
}
