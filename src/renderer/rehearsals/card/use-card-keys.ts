import { useEffect } from 'react';
import { cardKey, type CardKeyAction } from './card-keys.ts';
import { useLatest } from '../../ui/use-latest.ts';

interface Does {
  press: (action: CardKeyAction) => void;
  /** The space bar was let go, or the window is no longer in front and would not hear it. */
  letGo: () => void;
}

/** Marks the one button on which the space bar means what it means everywhere in this window. */
export const holdButton = { 'data-hold': true };

/** Listens to the keys of the card's window. */
export function useCardKeys(does: Does): void {
  const latest = useLatest(does);
  useEffect(() => {
    const onDown = (event: KeyboardEvent) => {
      if (isInDialog(event)) return;
      const onButton =
        event.target instanceof HTMLElement && event.target.closest('button:not([data-hold]), input, a') !== null;
      const action = cardKey(event, onButton);
      if (action || (event.key === ' ' && !onButton)) event.preventDefault();
      if (action) latest.current.press(action);
    };
    const onUp = (event: KeyboardEvent) => {
      if (event.key !== ' ' || isInDialog(event)) return;
      // On the button itself the browser would take this for a click as well.
      if (event.target instanceof HTMLElement && event.target.closest('[data-hold]')) event.preventDefault();
      latest.current.letGo();
    };
    const onBlur = () => latest.current.letGo();
    window.addEventListener('keydown', onDown);
    window.addEventListener('keyup', onUp);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('keydown', onDown);
      window.removeEventListener('keyup', onUp);
      window.removeEventListener('blur', onBlur);
    };
  }, [latest]);
}

/** Whoever writes in a dialog over the card means nothing on the card. */
function isInDialog({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.closest('[role=dialog]') !== null;
}
