/**
 * The look every printed sheet shares: ink on white, no shadow of the app. Its letters are the app's own, so that a sheet
 * takes the same room on every machine.
 */
export const PAPER_CSS = `
.paper {
  color-scheme: light;
  background: #fff;
  color: #22201c;
  font: 12pt/1.4 'Inter Variable', Inter, system-ui, sans-serif;
}
.paper h1 { margin: 0 0 2mm; font-size: 19pt; line-height: 1.2; }
.paper h2 { margin: 0 0 1.5mm; font-size: 11pt; break-after: avoid; }
.paper .quiet { color: #5c564b; }
`;
