import { expect, test } from 'vitest';
import type { Palette } from '../../../shared/marking/palette.ts';
import { whatIsMissing, withCode, withMovedCode, withNewCode, withoutCode } from './code-drafts.ts';

const palette: Palette = {
  id: 'palette-one',
  name: 'Ours',
  phase: 'any',
  codes: [
    { id: 'spelling', symbol: 'Sp', meaning: 'Spelling', pupilMeaning: 'Check it.', key: 's', colour: 'red' },
    { id: 'unclear', symbol: '?', meaning: 'Unclear', pupilMeaning: 'Say it again.', key: 'u', colour: 'blue' },
  ],
};
const ids = ({ codes }: Palette) => codes.map(({ id }) => id);

test('codes are added, changed, moved and removed, and the palette before stays as it was', () => {
  expect(ids(withMovedCode(palette, 0, 1))).toEqual(['unclear', 'spelling']);
  expect(withMovedCode(palette, 0, -1)).toBe(palette);
  expect(ids(withoutCode(palette, 0))).toEqual(['unclear']);
  expect(withCode(palette, 0, { key: undefined }).codes[0]).not.toHaveProperty('key');
  expect(ids(palette)).toEqual(['spelling', 'unclear']);
});

test('what keeps a palette from being saved is said in a sentence', () => {
  expect(whatIsMissing(palette)).toBeNull();
  expect(whatIsMissing(withNewCode(palette, 'code-1'))).toMatch(/what pupils read/);
  expect(whatIsMissing({ ...palette, name: ' ' })).toMatch(/needs a name/);
  expect(whatIsMissing(withCode(palette, 0, { symbol: 'Spelling' }))).toMatch(/six characters/);
});
