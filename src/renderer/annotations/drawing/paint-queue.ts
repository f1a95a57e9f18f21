import type { Urgency } from '../../pages/draw-queue.ts';

/** Longest stretch of painting before the browser gets its turn, in milliseconds, for all pages together. */
const SLICE_MS = 4;

interface Job {
  readonly painting: Generator<void, void>;
  readonly urgency: Urgency;
}

const waiting = new Set<Job>();
let frame = 0;

/**
 * Runs a painting job a few milliseconds at a time: at once as far as it comes, the rest frame by frame, what is wanted
 * most before whatever else is waiting. The job yields wherever it may be interrupted. Returns the function that drops it.
 */
export function paintInSlices(painting: Generator<void, void>, urgency: Urgency): () => void {
  const job = { painting, urgency };
  waiting.add(job);
  if (frame === 0) work();
  return () => void waiting.delete(job);
}

function work(): void {
  frame = 0;
  const until = performance.now() + SLICE_MS;
  for (const job of [...waiting].sort((a, b) => a.urgency() - b.urgency())) {
    let done = false;
    while (!done && performance.now() < until) done = job.painting.next().done === true;
    if (!done) break;
    waiting.delete(job);
  }
  if (waiting.size > 0) frame = requestAnimationFrame(work);
}
