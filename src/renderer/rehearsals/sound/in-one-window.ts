/**
 * Does something about the sound of a take while no other window does. Where one does, says so by `onWait` and waits until
 * it has ended. The returned function gives up waiting; what has begun goes on to its end.
 */
export function inOneWindow(takeId: string, task: () => Promise<void>, onWait?: () => void): () => void {
  const name = lockOf(takeId);
  const waiting = new AbortController();
  const { signal } = waiting;
  const ask = async () => {
    const wasFree = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock && !signal.aborted) await task();
      return lock !== null;
    });
    if (wasFree || signal.aborted) return;
    onWait?.();
    await navigator.locks.request(name, { signal }, task);
  };
  ask().catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return () => waiting.abort();
}

/**
 * Does something that needs the sound of a take whole: when whichever window records it has brought all of it to the disk.
 * Rejects when `signal` gives up waiting.
 */
export function afterTakeSound<T>(takeId: string, task: () => Promise<T>, signal: AbortSignal): Promise<T> {
  return navigator.locks.request(lockOf(takeId), { signal }, task);
}

function lockOf(takeId: string): string {
  return `take-sound ${takeId}`;
}
