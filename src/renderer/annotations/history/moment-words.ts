import type { MomentChange } from '../../../shared/documents/document-moment.ts';

const NOUNS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  ink: ['pen stroke', 'pen strokes'],
  highlight: ['highlight', 'highlights'],
  region: ['region', 'regions'],
  shape: ['region', 'regions'],
  text: ['note', 'notes'],
  callout: ['margin note', 'margin notes'],
  line: ['line', 'lines'],
  stamp: ['code', 'codes'],
  voice: ['voice clip', 'voice clips'],
};
const MARK = ['mark', 'marks'] as const;
const ORDER = ['added', 'changed', 'removed'] as const;

/**
 * "added 3 marks on page 2, removed a note on page 1". `pageNumber` counts from 1 and is null for a page that was taken
 * out. Kinds are named where a part of the sentence is about one kind only.
 */
export function changesInWords(
  changes: readonly MomentChange[],
  pageNumber: (pageId: string) => number | null,
): string {
  return ORDER.flatMap((what) => {
    const mine = changes.filter((change) => change.what === what);
    if (mine.length === 0) return [];
    const count = mine.reduce((sum, change) => sum + change.count, 0);
    const nouns = new Set(mine.map(({ kind }) => NOUNS[kind] ?? MARK));
    const [only] = nouns;
    const [one, many] = only && nouns.size === 1 ? only : MARK;
    return `${what} ${count === 1 ? `a ${one}` : `${count} ${many}`} ${placesInWords(mine, pageNumber)}`;
  }).join(', ');
}

function placesInWords(changes: readonly MomentChange[], pageNumber: (pageId: string) => number | null): string {
  const numbers = new Set(changes.map(({ pageId }) => (pageId === null ? null : pageNumber(pageId))));
  const pages = [...numbers].filter((number) => number !== null).sort((a, b) => a - b);
  if (pages.length === 0) return 'on a page that was taken out';
  if (pages.length === 1) return `on page ${pages[0]}`;
  if (pages.length > 3) return `on ${pages.length} pages`;
  return `on pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`;
}
