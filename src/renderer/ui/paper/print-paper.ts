import { showPaper, type Paper } from './paper-root.ts';
import styles from './print-paper.module.css';

/**
 * Prints a paper and nothing else of the window. It is put beside the app rather than into a frame, which our content
 * policy does not allow; while `print` runs (the browser's own printing, if nothing else is said), the app is hidden
 * from print.
 */
export async function printPaper(paper: Paper, print: () => unknown = () => window.print()): Promise<void> {
  const host = document.createElement('div');
  host.className = styles.paper ?? '';
  showPaper(host, paper);
  document.body.append(host);
  const before = document.adoptedStyleSheets;
  // The size of the page counts only in a style sheet of the document itself.
  if (paper.page) document.adoptedStyleSheets = [...before, pageSheet(paper.page)];
  try {
    await Promise.all([...(host.shadowRoot?.querySelectorAll('image') ?? [])].map(settled));
    await print();
  } finally {
    host.remove();
    document.adoptedStyleSheets = before;
  }
}

function pageSheet(rule: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rule);
  return sheet;
}

/** Resolves when a picture just put into the document can be drawn, or never will be. */
function settled(picture: SVGImageElement): Promise<void> {
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(), { once: true });
    picture.addEventListener('error', () => resolve(), { once: true });
  });
}
