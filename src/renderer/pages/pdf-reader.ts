import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/** The reader of PDFs is as large as the rest of the app, so it is no part of what the app starts with. */
export const loadPdfjs = () => import('pdfjs-dist');

let spare: Worker | null = null;

/** Gets the reader and one worker ready before the first PDF is opened. */
export function warmPdfReader(): void {
  spare ??= startWorker();
  loadPdfjs().catch(() => undefined);
}

/** A worker that parses one PDF, the one that is ready if there is one; whoever takes it ends it. */
export function takePdfWorker(): Worker {
  const worker = spare ?? startWorker();
  spare = null;
  return worker;
}

function startWorker(): Worker {
  return new Worker(workerUrl, { type: 'module' });
}
