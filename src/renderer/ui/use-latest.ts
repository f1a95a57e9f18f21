import { useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * What was rendered last, for code that outlives a render, such as a listener or a gesture. It changes together with the
 * screen and not after it: a key pressed the moment something is seen is never answered for what was there before.
 */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
