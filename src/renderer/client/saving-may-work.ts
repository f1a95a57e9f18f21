import { useEffect } from 'react';
import type { AppEvent } from '../../shared/events.ts';
import { useLatest } from '../ui/use-latest.ts';
import { useClient } from './client-context.ts';

/** Whether what hindered saving may be gone: the library can be written to again, or the main process is back. */
export function savingMayWorkAfter(event: AppEvent): boolean {
  if (event.type === 'library.writability') return event.writability.state === 'writable';
  return event.type === 'events.ready';
}

/** Calls the newest `again` whenever what hindered saving may be gone. */
export function useWhenSavingMayWork(again: () => void): void {
  const { events } = useClient();
  const latest = useLatest(again);
  useEffect(
    () =>
      events.subscribe((event) => {
        if (savingMayWorkAfter(event)) latest.current();
      }),
    [events, latest],
  );
}
