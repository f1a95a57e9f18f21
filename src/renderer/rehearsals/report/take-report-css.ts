import { PAPER_CSS } from '../../ui/paper/paper-css.ts';

/** The look of a take's report, on A4 and as a file in a browser. */
export const TAKE_REPORT_CSS = `${PAPER_CSS}
.report { box-sizing: border-box; max-width: 182mm; margin: 0 auto; font-size: 10.5pt; overflow-wrap: anywhere; }
.report p { margin: 0; }
.report section { margin-top: 6mm; break-inside: avoid; }
.report .small { margin-top: 1.5mm; font-size: 9pt; }
.report dl { margin: 5mm 0 0; padding: 3mm 4mm; border: 0.3mm solid #b9b2a4; border-radius: 2mm; }
.report dl div + div { margin-top: 2.5mm; }
.report dt { font-size: 9pt; color: #5c564b; }
.report dd { margin: 0; white-space: pre-wrap; }
.report table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.report th, .report td { padding: 1mm 3mm 1mm 0; border-bottom: 0.2mm solid #cfc8ba; text-align: right; font-weight: 400; }
.report th:first-child { text-align: left; }
.report thead th { font-size: 9pt; color: #5c564b; }
.report ul { margin: 0; padding: 0; list-style: none; }
.report li { display: grid; grid-template-columns: 12mm 1fr; padding: 0.7mm 0; break-inside: avoid; white-space: pre-wrap; font-variant-numeric: tabular-nums; }
.report li > :first-child { color: #5c564b; }
.report svg { display: block; width: 100%; height: auto; font: 400 11px 'Inter Variable', Inter, system-ui, sans-serif; }
.report footer { margin-top: 8mm; }
@media screen { body > .report { padding: 14mm 4mm; } }
`;
