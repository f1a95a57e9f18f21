import { showPaper } from './paper-root.ts';
import styles from './print-paper.module.css';

/**
 * Prints a take-away's body and nothing else of the window. It is put beside the app rather than into a frame, which
 * our content policy does not allow; while it is printed the app itself is hidden.
 */
export async function printPaper(body: string): Promise<void> {
  const paper = document.createElement('div');
  paper.className = styles.paper ?? '';
  showPaper(paper, body);
  document.body.append(paper);
  try {
    await Promise.all([...(paper.shadowRoot?.querySelectorAll('image') ?? [])].map(settled));
    window.print();
  } finally {
    paper.remove();
  }
}

/** Resolves when a picture just put into the document can be drawn, or never will be. */
function settled(picture: SVGImageElement): Promise<void> {
  return new Promise((resolve) => {
    picture.addEventListener('load', () => resolve(), { once: true });
    picture.addEventListener('error', () => resolve(), { once: true });
  });
}
