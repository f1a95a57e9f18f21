import { letFailureGo, showFailure } from '../ui/notices.tsx';
import type { Connection, EventStream } from './event-stream.ts';
import { SHUT_OUT, UNREACHABLE } from './sentence-for.ts';

/** A main process that is back sooner was hardly gone. */
const SAID_AFTER_MS = 3_000;

/**
 * Says that the main process is gone or does not know this window, though nobody presses anything, and takes it back when
 * it is heard again. The returned function ends it.
 */
export function tellOfConnection(stream: Pick<EventStream, 'onConnection'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = stream.onConnection((connection: Connection) => {
    clearTimeout(timer);
    if (connection !== 'lost') letFailureGo(UNREACHABLE);
    if (connection !== 'shut-out') letFailureGo(SHUT_OUT);
    if (connection === 'shut-out') showFailure(SHUT_OUT);
    if (connection === 'lost') timer = setTimeout(() => showFailure(UNREACHABLE), SAID_AFTER_MS);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
