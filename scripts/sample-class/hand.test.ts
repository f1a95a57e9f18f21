import { expect, test } from 'vitest';
import { readNotation } from './hand.ts';

const spelt = (text: string) => readNotation(text).map(({ letters }) => letters.map(({ glyph }) => glyph).join(''));

test('words are named, crossed out, squeezed in and broken as their notation says', () => {
  const words = readNotation('[hat|my hat] ~blu~ ^off\nend');
  expect(words.map(({ spots, crossed, inserted, breakAfter }) => ({ spots, crossed, inserted, breakAfter }))).toEqual([
    { spots: ['hat'], crossed: false, inserted: false, breakAfter: false },
    { spots: ['hat'], crossed: false, inserted: false, breakAfter: false },
    { spots: [], crossed: true, inserted: false, breakAfter: false },
    { spots: [], crossed: false, inserted: true, breakAfter: true },
    { spots: [], crossed: false, inserted: false, breakAfter: false },
  ]);
  expect(spelt('[hat|my hat] ~blu~ ^off\nend')).toEqual(['my', 'hat', 'blu', 'off', 'end']);
});

test('a letter after a percent sign is the wrong way round', () => {
  expect(readNotation('%brij')[0]?.letters.map(({ reversed }) => reversed)).toEqual([true, false, false, false]);
});
