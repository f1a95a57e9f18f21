import { useEffect } from 'react';
import type { GoDesk } from './go-desk.ts';
import type { GoView } from './use-go.ts';
import { useLatest } from '../ui/use-latest.ts';

/**
 * Pauses the go when somebody goes to another part of the app in the middle of it. A window that is closed cannot say so;
 * that the main process notices by itself.
 */
export function usePauseOnLeaving(view: GoView, desk: GoDesk): void {
  const running = view.state === 'there' && ['counting-in', 'speaking'].includes(view.go.clock.phase);
  const latest = useLatest(running);
  useEffect(
    () => () => {
      if (latest.current) void desk.act({ type: 'pause' });
    },
    [desk, latest],
  );
}
