import { useEffect, useState } from 'react';

export interface FullScreen {
  on: boolean;
  toggle: () => void;
}

/**
 * Gives the app the whole screen, or at least the stage the whole window where the screen is not to be had: `on` means
 * that the stage should cover the window. The page as a whole is asked for, because what a dialog or a notice says would
 * not be seen beside an element that has the screen to itself.
 */
export function useFullScreen(): FullScreen {
  const [on, setOn] = useState(false);

  useEffect(() => {
    const follow = () => {
      if (!document.fullscreenElement) setOn(false);
    };
    document.addEventListener('fullscreenchange', follow);
    return () => {
      document.removeEventListener('fullscreenchange', follow);
      if (document.fullscreenElement) void document.exitFullscreen();
    };
  }, []);

  const toggle = () => {
    if (on && document.fullscreenElement) void document.exitFullscreen();
    // Refused by some shells and settings; covering the window is then what full screen means.
    if (!on) document.documentElement.requestFullscreen().catch(() => undefined);
    setOn(!on);
  };

  return { on, toggle };
}
