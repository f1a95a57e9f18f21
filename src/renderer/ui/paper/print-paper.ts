import { showPaper, type Paper } from './paper-root.ts';
import styles from './print-paper.module.css';

/**
 * Prints a paper and nothing else of the window, on A4. It is put beside the app rather than into a frame, which
 * our content policy does not allow; while it is printed the app itself is hidden.
 */
export async function printPaper(paper: Paper): Promise<void> {
  const host = document.createElement('div');
  host.className = styles.paper ?? '';
  showPaper(host, paper);
  document.body.append(host);
  try {
    await Promise.all([...(host.shadowRoot?.querySelectorAll('image') ?? [])].map(settled));
    window.print();
  } finally {
    host.remove();
  }
}

/** Resolves when a picture just put into the document can be drawn, or never will be. */
function settled(picture: SVGImageElement): Promise<void> {
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(), { once: true });
    picture.addEventListener('error', () => resolve(), { once: true });
  });
}
