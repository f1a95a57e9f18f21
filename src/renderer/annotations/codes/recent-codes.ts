import type { Id } from '../../../shared/ids.ts';

/** The digits that stamp the codes used last; 0 and 1 belong to the zoom. */
export const RECENT_KEYS = ['2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** A code that has a digit, and when it was used last (milliseconds since 1970). */
export interface RecentCode {
  codeId: string;
  usedAt: number;
}

/**
 * The codes with a digit after one was used. A code keeps its digit for as long as it has one, so that a hand can learn
 * it; a code without takes the next free digit, or that of the code unused for longest.
 */
export function withUsedCode(recent: readonly RecentCode[], codeId: string, usedAt: number): readonly RecentCode[] {
  const used = { codeId, usedAt };
  const known = recent.findIndex((code) => code.codeId === codeId);
  if (known !== -1) return recent.with(known, used);
  if (recent.length < RECENT_KEYS.length) return [...recent, used];
  const oldest = recent.reduce((best, code, i) => (code.usedAt < recent[best]!.usedAt ? i : best), 0);
  return recent.with(oldest, used);
}

/**
 * The codes a person used last on this machine; whatever cannot be read is forgotten. Each person has their own, so that
 * nobody who marks alone is told by the digits what the other stamped.
 */
export function recallRecentCodes(storage: Pick<Storage, 'getItem'>, personId: Id): readonly RecentCode[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(placeOf(personId)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isRecentCode).slice(0, RECENT_KEYS.length) : [];
  } catch {
    return [];
  }
}

export function rememberRecentCodes(
  storage: Pick<Storage, 'setItem'>,
  personId: Id,
  recent: readonly RecentCode[],
): void {
  storage.setItem(placeOf(personId), JSON.stringify(recent));
}

function placeOf(personId: Id): string {
  return `marginalia.recent-codes.${personId}`;
}

function isRecentCode(value: unknown): value is RecentCode {
  if (typeof value !== 'object' || value === null) return false;
  return 'codeId' in value && typeof value.codeId === 'string' && 'usedAt' in value && typeof value.usedAt === 'number';
}
