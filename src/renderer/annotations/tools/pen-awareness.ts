import type { ToolOptions } from './tool-options.ts';

/** How people here draw, as it is remembered. */
interface Hand {
  options: () => Pick<ToolOptions, 'finger' | 'penSeen'>;
  onFirstPen: () => void;
}

/** For how long after the pen was last near the screen a touch is taken for the palm, in milliseconds. */
const PALM_MS = 700;

/**
 * Knows whether people use a pen here: `onFirstPen` hears of the first one ever seen, after which a finger moves the
 * page instead of drawing unless it is told to draw. While the pen is at the screen, touches are the palm and do
 * nothing.
 */
export function createPenAwareness(now: () => number, hand: Hand) {
  let lastSeen: number | null = null;
  let writing = false;
  return {
    /** The pen was noticed; `isWriting` while it touches the screen. */
    sawPen: (isWriting: boolean) => {
      lastSeen = now();
      writing = isWriting;
      if (!hand.options().penSeen) hand.onFirstPen();
    },
    fingerPans: () => hand.options().finger === 'pans',
    isPalm: () => writing || (lastSeen !== null && now() - lastSeen < PALM_MS),
  };
}

export type PenAwareness = ReturnType<typeof createPenAwareness>;
