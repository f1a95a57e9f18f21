import type { Urgency } from '../../pages/draw-queue.ts';

/**
 * Longest stretch of painting before the browser gets its turn, in milliseconds, for all pages together: while nothing
 * moves, and while pages move, which must not stutter for what is only on its way into view.
 */
const SLICE_MS = 8;
const MOVING_SLICE_MS = 1;

/** When it is a page's turn to be painted. */
export interface PaintTurn {
  /** How soon, among all that waits. */
  readonly urgency: Urgency;
  /** Whether the view it is painted for stands still. */
  readonly isCalm: () => boolean;
}

interface Job {
  readonly painting: Generator<void, void>;
  readonly turn: PaintTurn;
}

const waiting = new Set<Job>();
let frame = 0;

/**
 * Runs a painting job a few milliseconds at a time: at once as far as it comes, the rest frame by frame, what is wanted
 * most before whatever else is waiting. The job yields wherever it may be interrupted. Returns the function that drops it.
 */
export function paintInSlices(painting: Generator<void, void>, turn: PaintTurn): () => void {
  const job = { painting, turn };
  waiting.add(job);
  if (frame === 0) work();
  return () => void waiting.delete(job);
}

function work(): void {
  frame = 0;
  const jobs = [...waiting].sort((a, b) => a.turn.urgency() - b.turn.urgency());
  const until = performance.now() + (jobs.every(({ turn }) => turn.isCalm()) ? SLICE_MS : MOVING_SLICE_MS);
  for (const job of jobs) {
    let done = false;
    while (!done && performance.now() < until) done = job.painting.next().done === true;
    if (!done) break;
    waiting.delete(job);
  }
  if (waiting.size > 0) frame = requestAnimationFrame(work);
}
