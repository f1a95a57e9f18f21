/** For how long after the pen was last near the screen a touch is taken for the palm, in milliseconds. */
const PALM_MS = 700;

/**
 * Knows whether people use a pen here. Once one has been seen, a finger moves the page instead of drawing; and while
 * the pen is at the screen, touches are the palm and do nothing.
 */
export function createPenAwareness(now: () => number) {
  let lastSeen: number | null = null;
  let writing = false;
  return {
    /** The pen was noticed; `isWriting` while it touches the screen. */
    sawPen: (isWriting: boolean) => {
      lastSeen = now();
      writing = isWriting;
    },
    fingerPans: () => lastSeen !== null,
    isPalm: () => writing || (lastSeen !== null && now() - lastSeen < PALM_MS),
  };
}

export type PenAwareness = ReturnType<typeof createPenAwareness>;
