import { expect, test } from 'vitest';
import { RECENT_KEYS, withUsedCode, type RecentCode } from './recent-codes.ts';

test('a code keeps its digit while it is used, and the one unused for longest makes room', () => {
  let recent: readonly RecentCode[] = [];
  for (const [at, codeId] of [...'abcdefgh'].entries()) recent = withUsedCode(recent, codeId, at);
  expect(recent).toHaveLength(RECENT_KEYS.length);
  recent = withUsedCode(recent, 'a', 10);
  expect(recent.map(({ codeId }) => codeId).join('')).toBe('abcdefgh');
  recent = withUsedCode(recent, 'z', 11);
  expect(recent.map(({ codeId }) => codeId).join('')).toBe('azcdefgh');
});
