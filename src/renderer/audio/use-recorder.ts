import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Recorder, RecorderState } from './recorder.ts';

/** How far a recording has come; follows along. While it is not on the disk, closing the window asks first. */
export function useRecorderState(recorder: Recorder): RecorderState {
  const state = useSyncExternalStore(
    useCallback((listener) => recorder.subscribe(listener), [recorder]),
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
  return useSyncExternalStore(useLevels(recorder), () => Math.floor(recorder.heardMs / 1000));
}

/** Sound that waits longer than this, in milliseconds, is late: a piece is sent five times a second. */
const LATE_MS = 3_000;

/** Whether what is heard no longer comes to the disk in time; follows along. */
export function useIsSavingBehind(recorder: Recorder): boolean {
  return useSyncExternalStore(useLevels(recorder), () => recorder.unsentMs > LATE_MS);
}

/** A recorder's levels, for whoever shows them: the same function as long as it is the same recorder. */
export function useLevels(recorder: Recorder): (listener: (level: number) => void) => () => void {
  return useCallback((listener) => recorder.onLevel(listener), [recorder]);
}
