import type { Paper } from './paper-root.ts';

const A4 = '@page { size: A4 portrait; margin: 14mm; }';

/** A paper as a file of its own that opens in any browser, with nothing from elsewhere. `title` is HTML: escape it. */
export function paperDocument(title: string, { body, css, page = A4 }: Paper): string {
  return (
    `<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
    `<title>${title}</title>\n<style>${page}${css}</style>\n</head>\n<body>${body}</body>\n</html>\n`
  );
}
