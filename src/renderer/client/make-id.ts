import type { Id } from '../../shared/ids.ts';

/** A fresh id with 120 random bits, in the alphabet ids of the library are made of. */
export function makeId(): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(24));
  return Array.from(bytes, (byte) => (byte & 31).toString(32)).join('');
}
