import { expect, test } from 'vitest';
import { RECENT_KEYS, recallRecentCodes, rememberRecentCodes, withUsedCode, type RecentCode } from './recent-codes.ts';

test('a code keeps its digit while it is used, and the one unused for longest makes room', () => {
  let recent: readonly RecentCode[] = [];
  for (const [at, codeId] of [...'abcdefgh'].entries()) recent = withUsedCode(recent, codeId, at);
  expect(recent).toHaveLength(RECENT_KEYS.length);
  recent = withUsedCode(recent, 'a', 10);
  expect(recent.map(({ codeId }) => codeId).join('')).toBe('abcdefgh');
  recent = withUsedCode(recent, 'z', 11);
  expect(recent.map(({ codeId }) => codeId).join('')).toBe('azcdefgh');
});

test('what one person used is not remembered as used by another', () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
  rememberRecentCodes(storage, 'person-sam', [{ codeId: 'sp', usedAt: 1 }]);
  expect(recallRecentCodes(storage, 'person-sam')).toEqual([{ codeId: 'sp', usedAt: 1 }]);
  expect(recallRecentCodes(storage, 'person-priya')).toEqual([]);
});
