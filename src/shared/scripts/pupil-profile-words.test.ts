import { expect, test } from 'vitest';
import { ageLevel, describeProfile, levelNamesOf, yearGroupsByLevel } from './pupil-profile-words.ts';

const profile = { confidence: 'low', motivation: 'high', age: 'Year 4', priorAttainment: 'low' } as const;

test('a profile is read in the names this class gave its levels, and the usual ones where it gave none', () => {
  const own = {
    confidence: { low: 'unsure of herself', middle: 'steady', high: 'bold' },
    priorAttainment: { low: 'below', middle: 'at', high: 'above' },
  };
  expect(describeProfile(profile, levelNamesOf(own))).toBe('unsure of herself, keen, Year 4, below');
  expect(describeProfile(profile, levelNamesOf(undefined))).toBe('unsure, keen, Year 4, earlier steps still shaky');
});

test('younger and older than the class are year groups, and at either end of school there is none', () => {
  expect(yearGroupsByLevel('Year 4').map(({ level, yearGroup }) => `${level} ${yearGroup}`)).toEqual([
    'low Year 2',
    'middle Year 4',
    'high Year 6',
  ]);
  expect(yearGroupsByLevel('Reception').map(({ level }) => level)).toEqual(['middle', 'high']);
  expect(yearGroupsByLevel('Year 13').map(({ level }) => level)).toEqual(['low', 'middle']);
});

test('any year group is younger, of this class, or older, also one an earlier version let people choose', () => {
  expect([ageLevel('Year 3', 'Year 4'), ageLevel('Year 4', 'Year 4'), ageLevel('Year 11', 'Year 4')]).toEqual([
    'low',
    'middle',
    'high',
  ]);
  expect([ageLevel(null, 'Year 4'), ageLevel('Year 4', null)]).toEqual([null, null]);
});
