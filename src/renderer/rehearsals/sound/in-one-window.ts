/**
 * Does something about the sound of a take while no other window does, waiting until none does. The returned function
 * gives up waiting; what has begun goes on to its end.
 */
export function inOneWindow(takeId: string, task: () => Promise<void>): () => void {
  const waiting = new AbortController();
  navigator.locks.request(`take-sound ${takeId}`, { signal: waiting.signal }, task).catch((error: unknown) => {
    if (!waiting.signal.aborted) throw error;
  });
  return () => waiting.abort();
}
