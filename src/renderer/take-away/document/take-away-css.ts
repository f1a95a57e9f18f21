/** The look of the take-away, on screen and on A4. It stands alone: no fonts, pictures or styles from elsewhere. */
export const TAKE_AWAY_CSS = `
.take-away {
  color-scheme: light;
  box-sizing: border-box;
  max-width: 190mm;
  margin: 0 auto;
  padding: 12mm 10mm;
  background: #fff;
  color: #22201c;
  font: 11pt/1.45 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  overflow-wrap: anywhere;
}
.take-away h1 { margin: 0 0 2mm; font-size: 20pt; line-height: 1.2; }
.take-away h2 { margin: 9mm 0 2mm; font-size: 14pt; break-after: avoid; }
.take-away h3 { margin: 5mm 0 1mm; font-size: 11.5pt; break-after: avoid; }
.take-away p { margin: 0 0 2mm; white-space: pre-wrap; }
.take-away .quiet { color: #5c564b; }
.take-away .decision { margin: 3mm 0; padding: 2mm 4mm; border-left: 1mm solid #b9b2a4; }
.take-away .legend, .take-away .findings { margin: 0; padding: 0; list-style: none; }
.take-away .legend { display: flex; flex-wrap: wrap; gap: 1mm 6mm; margin-bottom: 3mm; font-size: 9.5pt; }
.take-away .legend li, .take-away .findings li { display: flex; gap: 2mm; align-items: flex-start; }
.take-away .findings li { margin-bottom: 2mm; break-inside: avoid; }
.take-away .findings p { margin: 0; }
.take-away .sign { flex: none; width: 5mm; height: 5mm; margin-top: 0.4mm; }
.take-away .page { margin: 0 0 6mm; break-inside: avoid; }
.take-away .page svg { display: block; width: 100%; max-height: 235mm; }
.take-away .mark-multiply { mix-blend-mode: multiply; }
.take-away .page figcaption { margin-bottom: 1mm; font-size: 9.5pt; color: #5c564b; }
.take-away dl { margin: 0; }
.take-away .beat { margin-bottom: 2.5mm; break-inside: avoid; }
.take-away dt { font-weight: 600; }
.take-away dt .quiet { font-weight: 400; }
.take-away dd { margin: 0; white-space: pre-wrap; }
.take-away table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.take-away th, .take-away td { padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #cfc8ba; text-align: left; font-weight: 400; }
.take-away .take { break-inside: avoid; }
.take-away footer { margin-top: 9mm; font-size: 9pt; color: #5c564b; }
@media print {
  .take-away { max-width: none; padding: 0; }
  .take-away .page:first-of-type svg { max-height: 185mm; }
  .take-away .page + .page { break-before: page; }
}
`;
