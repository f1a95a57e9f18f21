import { expect, test } from 'vitest';
import { areToldApart, isNameTaken } from './level-names.ts';
import { usualLevelNames } from './pupil-profile-words.ts';

test('two levels of one characteristic cannot have the same name, however it is written', () => {
  const confidence = { low: 'shy', middle: ' Shy', high: 'bold' };
  expect(areToldApart(usualLevelNames)).toBe(true);
  expect(areToldApart({ ...usualLevelNames, confidence })).toBe(false);
  expect((['low', 'middle', 'high'] as const).filter((level) => isNameTaken(confidence, level))).toEqual(['middle']);
});
