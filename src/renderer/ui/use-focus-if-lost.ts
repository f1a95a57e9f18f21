import { useEffect, type RefObject } from 'react';

/**
 * Puts the keyboard on an element that has just appeared, when what had the keyboard has gone from the screen, so that
 * keys go on working and a screen reader tells where one is. Never takes the focus from anything.
 */
export function useFocusIfLost(target: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) target.current?.focus({ preventScroll: true });
  }, [target]);
}
