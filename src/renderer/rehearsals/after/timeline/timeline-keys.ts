import type { TakeTimeline } from '../../../../shared/rehearsals/take-timeline.ts';

/** Milliseconds an arrow key moves. */
const STEP_MS = 1_000;
/** Going back within so much of a part's beginning means the part before it. */
const JUST_BEGUN_MS = 1_000;

/** The moment a key on the timeline goes to; null for a key that means nothing there. */
export function momentForKey(key: string, goMs: number, { endMs, beats }: TakeTimeline): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, goMs - STEP_MS);
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(endMs, goMs + STEP_MS);
    case 'PageUp':
      return beats.findLast(({ fromMs }) => fromMs < goMs - JUST_BEGUN_MS)?.fromMs ?? 0;
    case 'PageDown':
      return beats.find(({ fromMs }) => fromMs > goMs)?.fromMs ?? endMs;
    case 'Home':
      return 0;
    case 'End':
      return endMs;
    default:
      return null;
  }
}
