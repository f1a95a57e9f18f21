import { useEffect, type RefObject } from 'react';
import { isForWorkspace } from './workspace-events.ts';
import { useLatest } from '../../ui/use-latest.ts';

/**
 * Hears the keys that are meant for a workspace, before anything in it does. `act` answers whether it used the key; then
 * nobody else gets it.
 */
export function useWorkspaceKeys(root: RefObject<HTMLElement | null>, act: (event: KeyboardEvent) => boolean): void {
  const latest = useLatest(act);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isForWorkspace(event, root.current) || !latest.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [root, latest]);
}
