import { escapeText as escape } from '../../../shared/annotations/annotation-svg.ts';
import type { Palette } from '../../../shared/marking/palette.ts';
import { PAPER_CSS } from '../../ui/paper/paper-css.ts';
import type { Paper } from '../../ui/paper/paper-root.ts';
import type { Shortcut } from '../../ui/shortcut.ts';
import { PRINTED_CODES_CSS } from '../codes/pupil-key.ts';

/** Keys that belong together, under one heading. */
export interface KeyGroup {
  name: string;
  shortcuts: readonly Shortcut[];
}

const CSS = `${PAPER_CSS}${PRINTED_CODES_CSS}
.card { font-size: 7.4pt; line-height: 1.2; }
.card h1 { margin: 0; font-size: 13pt; }
.card .columns { columns: 2; column-gap: 8mm; margin-top: 2mm; }
.card section { margin-bottom: 2mm; }
.card h2 { margin: 0 0 0.8mm; font-size: 8.6pt; }
.card dl { margin: 0; }
.card .codes { columns: 2; column-gap: 4mm; }
.card dl div { display: flex; gap: 3mm; justify-content: space-between; padding: 0.15mm 0; border-bottom: 0.15mm solid #ddd7ca; break-inside: avoid; }
.card dd { flex: none; margin: 0; }
.card kbd { display: inline-block; min-width: 4mm; padding: 0 1mm; border: 0.2mm solid #a59d8f; border-radius: 1mm; font: inherit; font-weight: 600; text-align: center; }
.card .symbol { min-width: 8mm; padding: 0 1mm; border-width: 0.35mm; border-radius: 1mm; }
`;

/** Narrower edges than a sheet to be read at leisure: the keys of every screen stand on it. */
const PAGE = '@page { margin: 9mm; }';

/** Every key on one side of A4, the class's own codes among them, to lie beside the laptop. */
export function keyCard(groups: readonly KeyGroup[], palette: Palette | null): Paper {
  const codes = palette ? [codesSection(palette)] : [];
  return {
    css: CSS,
    page: PAGE,
    body:
      `<main class="paper card"><h1>Marginalia’s keys</h1><div class="columns">` +
      `${[...codes, ...groups.map(keysSection)].join('')}</div></main>`,
  };
}

function codesSection({ name, codes }: Palette): string {
  const rows = codes.map(
    ({ symbol, meaning, key, colour }) =>
      `<div><dt><span class="symbol ${colour}">${escape(symbol)}</span> ${escape(meaning)}</dt>` +
      `<dd>${key ? keyOf(key.toUpperCase()) : ''}</dd></div>`,
  );
  return `<section><h2>Codes, while K is on: ${escape(name)}</h2><dl class="codes">${rows.join('')}</dl></section>`;
}

function keysSection({ name, shortcuts }: KeyGroup): string {
  const rows = shortcuts.map(
    ({ keys, does }) => `<div><dt>${escape(does)}</dt><dd>${keys.map(keyOf).join(' ')}</dd></div>`,
  );
  return `<section><h2>${escape(name)}</h2><dl>${rows.join('')}</dl></section>`;
}

function keyOf(key: string): string {
  return `<kbd>${escape(key)}</kbd>`;
}
