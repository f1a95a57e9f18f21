import { useEffect, useSyncExternalStore } from 'react';
import type { Recorder, RecorderState } from './recorder.ts';

/** How far a recording has come; follows along. While it is not on the disk, closing the window asks first. */
export function useRecorderState(recorder: Recorder): RecorderState {
  const state = useSyncExternalStore(
    (listener) => recorder.subscribe(listener),
    () => recorder.state,
  );
  const atRisk = !['kept', 'failed', 'discarded'].includes(state.state);
  useEffect(() => {
    if (!atRisk) return;
    const askFirst = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', askFirst);
    return () => window.removeEventListener('beforeunload', askFirst);
  }, [atRisk]);
  return state;
}

/** Whole seconds of sound so far; follows along, and draws again only when they change. */
export function useHeardSeconds(recorder: Recorder): number {
  return useSyncExternalStore(
    (listener) => recorder.onLevel(listener),
    () => Math.floor(recorder.heardMs / 1000),
  );
}
