import { useLayoutEffect } from 'react';
import { deedForKey, type KeyPlace, type StageDeed } from './rehearsal-keys.ts';

/**
 * Keys and clickers during a go, wherever the keyboard is: a clicker's Page Down is the next part, also when somebody has
 * just touched the pages. A dialog that lies over the stage keeps its keys, and so does a field.
 */
export function useStageKeys(now: Omit<KeyPlace, 'onButton'>, onDeed: (deed: StageDeed) => void): void {
  const { paused, rolling, fullScreen, speaking } = now;
  // Not after the frame: whoever reads "Esc ends the go" and presses it at once would be heard as if still speaking.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const within = (selector: string) =>
        event.target instanceof HTMLElement && event.target.closest(selector) !== null;
      if (within('input, textarea, select') || document.querySelector('[aria-modal="true"]')) return;
      const deed = deedForKey(event, { paused, rolling, fullScreen, speaking, onButton: within('button, a') });
      if (!deed) return;
      event.preventDefault();
      event.stopPropagation();
      onDeed(deed);
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [paused, rolling, fullScreen, speaking, onDeed]);
}
