import { useEffect } from 'react';

/**
 * Keeps the screen from going dark while somebody speaks and touches nothing. Where the system refuses, as on a low
 * battery, it goes dark as ever.
 */
export function useScreenAwake(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    let stopped = false;
    let lock: WakeLockSentinel | null = null;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const given = await navigator.wakeLock.request('screen').catch(() => null);
      if (stopped) void given?.release();
      else lock = given;
    };
    void ask();
    // A window that is hidden loses it.
    document.addEventListener('visibilitychange', ask);
    return () => {
      stopped = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, [isWanted]);
}
