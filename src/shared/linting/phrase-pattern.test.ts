import { expect, test } from 'vitest';
import { compilePhrases } from './phrase-pattern.ts';

function found(phrases: string[], text: string, groups = {}): string[] {
  return compilePhrases(phrases, groups)(text).map(({ from, to }) => text.slice(from, to));
}

test('whole words are found, whatever their capitals and kind of apostrophe', () => {
  expect(found(["you can't"], 'You can’t. You cannot.')).toEqual(['You can’t']);
  expect(found(['can'], 'candle toucan can’t can')).toEqual(['can']);
});

test('words may be absent, one of several, or any', () => {
  const phrase = ['you (always|never)? really? rush'];
  expect(found(phrase, 'You rush. You never rush. You never really rush. You often rush.')).toEqual([
    'You rush',
    'You never rush',
    'You never really rush',
  ]);
  expect(found(['good * work'], 'good maths work, good work')).toEqual(['good maths work']);
  expect(found(['gift ** for'], 'gift for, gift that you have for, gift one two three four for')).toEqual([
    'gift for',
    'gift that you have for',
  ]);
});

test('a group stands for any of its words, and one that is not there is a fault of the pack', () => {
  expect(found(['<good> work'], 'super work', { good: ['great', 'super'] })).toEqual(['super work']);
  expect(() => compilePhrases(['<missing> work'])).toThrow(/missing/);
});

test('a phrase may have to begin, to end or to come after a comma', () => {
  expect(found(['^for once'], 'For once it rhymes, and for once it stops.')).toEqual(['For once']);
  expect(found(['isn’t it$'], 'Is it red, and isn’t it red, isn’t it?”')).toEqual(['isn’t it']);
  expect(found([', right'], 'The right one is right, right?')).toEqual(['right']);
});

test('a phrase in capitals is found in capitals only', () => {
  expect(found(['ARE', 'below'], 'You are Below ARE.')).toEqual(['Below', 'ARE']);
});

test('signs of regular expressions in a phrase mean themselves', () => {
  expect(found(['c+'], 'c+ cc')).toEqual(['c+']);
});
