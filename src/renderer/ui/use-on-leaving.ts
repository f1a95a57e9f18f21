import { useEffect, useRef, type RefObject } from 'react';
import { useLatest } from './use-latest.ts';

/**
 * Calls the newest `leave` when what it belongs to goes from the screen, and when the window is closed or loaded again: the
 * last moment at which a field can hand over what was typed. Answers whether it has gone from the screen.
 */
export function useOnLeaving(leave: () => void): Readonly<RefObject<boolean>> {
  const latest = useLatest(leave);
  const hasGone = useRef(false);
  useEffect(() => {
    hasGone.current = false;
    const leaving = () => latest.current();
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      hasGone.current = true;
      leaving();
    };
  }, [latest]);
  return hasGone;
}
