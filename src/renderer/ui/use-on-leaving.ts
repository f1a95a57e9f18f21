import { useEffect, useRef } from 'react';

/**
 * Calls the newest `leave` when what it belongs to goes from the screen, and when the window is closed or loaded again: the
 * last moment at which a field can hand over what was typed.
 */
export function useOnLeaving(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const leaving = () => latest.current();
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('beforeunload', leaving);
      leaving();
    };
  }, []);
}
