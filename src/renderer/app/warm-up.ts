import { warmPdfReader } from '../pages/pdf-reader.ts';
import { loadAnnotate, loadChoosePiece } from './artefact-parts.ts';

/** How long the library is looked at, at the most, before what a piece of work needs is got ready, in milliseconds. */
const SOON_MS = 1_500;

/** Gets ready what opening a piece of work needs, once there is nothing else to do; returns the way to call that off. */
export function warmUp(): () => void {
  const begin = () => {
    loadAnnotate().catch(() => undefined);
    // Whoever asks for it types into it at once.
    loadChoosePiece().catch(() => undefined);
    warmPdfReader();
  };
  const idle = requestIdleCallback(begin, { timeout: SOON_MS });
  return () => cancelIdleCallback(idle);
}
