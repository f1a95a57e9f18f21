import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countClauses } from './clause-count.ts';
import { hasQuotation, sentencesIn, withoutQuotations, wordsIn } from './text-parts.ts';

test('a sentence ends at its mark and not at a point inside a number', () => {
  const sentences = sentencesIn('You wrote 0.35 here. Is it more?  Look again!\nThen stop');
  expect(sentences.map(({ words }) => words)).toEqual([
    'You wrote 0.35 here.',
    'Is it more?',
    'Look again!',
    'Then stop',
  ]);
});

test('what is quoted is blanked out, and an apostrophe is no quotation', () => {
  expect(withoutQuotations('Say “never again” once')).toBe('Say               once');
  expect(withoutQuotations("The pupils' work isn't long, don't stop")).toContain("isn't long");
  expect(hasQuotation('the word ‘it’s’ here')).toBe(true);
  expect(hasQuotation('it’s the pupils’ work')).toBe(false);
});

test('words and sentences always stand where they say they do', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', ' ', '.', '?', '“', '”', "'", '\n', '3', '-') }),
      (text) => {
        for (const { from, to, words } of [...wordsIn(text), ...sentencesIn(text)]) {
          expect(text.slice(from, to)).toBe(words);
        }
        expect(withoutQuotations(text)).toHaveLength(text.length);
      },
    ),
  );
});

test('clauses are counted at sentences, joining words and new subjects', () => {
  expect(countClauses('Look at the bars.')).toBe(1);
  expect(countClauses('Look at the bars because they differ. What now?')).toBe(3);
  expect(countClauses('You cut it and you drew it, which is why it fits')).toBe(3);
  expect(countClauses('bread and butter')).toBe(1);
  expect(countClauses('')).toBe(0);
});
