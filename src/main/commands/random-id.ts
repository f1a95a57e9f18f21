import { randomBytes } from 'node:crypto';
import type { Id } from '../../shared/ids.ts';

/** A fresh id with 120 random bits, in the alphabet ids of the library are made of. */
export function randomId(): Id {
  return Array.from(randomBytes(24), (byte) => (byte & 31).toString(32)).join('');
}
