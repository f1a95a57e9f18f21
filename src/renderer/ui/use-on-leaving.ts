import { useEffect } from 'react';
import { useLatest } from './use-latest.ts';

/**
 * Calls the newest `leave` when what it belongs to goes from the screen, and when the window is closed or loaded again: the
 * last moment at which a field can hand over what was typed.
 */
export function useOnLeaving(leave: () => void): void {
  const latest = useLatest(leave);
  useEffect(() => {
    const leaving = () => latest.current();
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      leaving();
    };
  }, [latest]);
}
