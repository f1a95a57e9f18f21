import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, placeOf, type Place } from './place.ts';

/** Where we are, kept true by the browser's own history. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribeToHash, () => window.location.hash);
  return useMemo(() => placeOf(hash), [hash]);
}

/** Goes to a place; the way back is the browser's. */
export function goTo(place: Place): void {
  window.location.hash = hashOf(place);
}

function subscribeToHash(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
