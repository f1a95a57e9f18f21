import { useEffect, useState, type RefObject } from 'react';

export interface FullScreen {
  on: boolean;
  toggle: () => void;
}

/**
 * Gives an element the whole screen, or at least the whole window where the screen is not to be had: `on` also means
 * the element should cover everything else.
 */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [on, setOn] = useState(false);

  useEffect(() => {
    const follow = () => {
      if (!document.fullscreenElement) setOn(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);

  const toggle = () => {
    if (on && document.fullscreenElement) void document.exitFullscreen();
    // Refused by some shells and settings; covering the window is then what full screen means.
    if (!on) element.current?.requestFullscreen().catch(() => undefined);
    setOn(!on);
  };

  return { on, toggle };
}
