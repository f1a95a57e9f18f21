/** Runs tasks of the same key one after the other, in the order they came; different keys do not wait for each other. */
export interface KeyedQueue {
  run<T>(key: string, task: () => Promise<T>): Promise<T>;
  /** Resolves when everything queued so far under keys that pass `mine` has ended, well or badly. */
  settled(mine?: (key: string) => boolean): Promise<void>;
}

/** Makes an empty queue. A task that fails does not stop those behind it. */
export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run(key, task) {
      const result = (tails.get(key) ?? Promise.resolve()).then(task);
      const tail = result
        .catch(() => undefined)
        .then(() => {
          if (tails.get(key) === tail) tails.delete(key);
        });
      tails.set(key, tail);
      return result;
    },
    async settled(mine = () => true) {
      await Promise.all([...tails].filter(([key]) => mine(key)).map(([, tail]) => tail));
    },
  };
}
