import { expect, test } from 'vitest';
import { plainFileName } from './export-file-name.ts';

test('a title becomes a name every system takes', () => {
  expect(plainFileName('Source A: how useful? <draft>')).toBe('Source A how useful draft');
  expect(plainFileName('...')).toBe('Pupil work');
  expect(plainFileName('Year 6/7 \u0007letter. ')).toBe('Year 6 7 letter');
});
