/** The one line between this process and the one that started it. */
export interface ParentChannel {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
}

/** Electron puts this on `process` in a utility process; the types of `electron` are not for this folder. */
interface UtilityParentPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
}

/** Electron's utility process and Node's child process hand over messages differently; nothing else differs. */
export function parentChannel(): ParentChannel {
  const port = (process as { parentPort?: UtilityParentPort }).parentPort;
  if (port) {
    return {
      send: (message) => port.postMessage(message),
      onMessage: (listener) => port.on('message', (event) => listener(event.data)),
    };
  }
  /* A parent that has gone cannot end us any more, so we end ourselves. */
  process.on('disconnect', () => process.exit(0));
  return {
    send: (message) => process.send?.(message),
    onMessage: (listener) => process.on('message', listener),
  };
}
