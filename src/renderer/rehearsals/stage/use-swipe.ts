import { useRef, type PointerEvent } from 'react';

/** How far a finger must go across, in CSS pixels, and how many times further than down, to be a swipe. */
const FAR = 60;
const FLAT = 2;

interface Swipe {
  onPointerDown: (event: PointerEvent) => void;
  onPointerUp: (event: PointerEvent) => void;
}

/** What an element listens for so that a finger swiped across it turns the part, as it turns the page of a book. */
export function useSwipe(onNext: () => void, onBack: () => void): Swipe {
  const began = useRef<{ pointerId: number; x: number; y: number } | null>(null);
  return {
    onPointerDown({ pointerType, pointerId, clientX: x, clientY: y }) {
      // A second finger makes it something else.
      began.current = pointerType === 'touch' && began.current === null ? { pointerId, x, y } : null;
    },
    onPointerUp({ pointerId, clientX, clientY }) {
      const from = began.current;
      began.current = null;
      if (from?.pointerId !== pointerId) return;
      const across = clientX - from.x;
      if (Math.abs(across) < FAR || Math.abs(across) < FLAT * Math.abs(clientY - from.y)) return;
      if (across < 0) onNext();
      else onBack();
    },
  };
}
