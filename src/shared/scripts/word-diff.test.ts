import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffByWord } from './word-diff.ts';

/** Short for a test to read: [-only the first-] {+only the second+}. */
function marked(first: string, second: string): string {
  const sign = { both: (words: string) => words, first: (w: string) => `[-${w}-]`, second: (w: string) => `{+${w}+}` };
  return diffByWord(first, second)
    .map((run) => sign[run.in](run.words))
    .join('');
}

test('words that were put in, taken out or changed are told apart from those that stayed', () => {
  expect(marked('Look at line two with me.', 'Look at line three with me.')).toBe(
    'Look at line[- two-]{+ three+} with me.',
  );
  expect(marked('Read it.', 'Read it aloud.')).toBe('Read it{+ aloud+}.');
  expect(marked('', 'All new')).toBe('{+All new+}');
  expect(marked('Gone', '')).toBe('[-Gone-]');
});

test('curled and straight quotation marks and apostrophes are the same word', () => {
  expect(marked("Don't say 'big'", 'Don’t say ‘big’')).toBe('Don’t say ‘big’');
  expect(marked('Say "big"', 'Say “big”')).toBe('Say “big”');
});

test('a word with an apostrophe is one word, and a changed full stop leaves its word alone', () => {
  expect(marked("You've read it.", 'You’re in it.')).toBe("[-You've read-]{+You’re in+} it.");
  expect(marked('Try it, then stop.', 'Try it. Then stop.')).toBe('Try it[-, then-]{+. Then+} stop.');
});

test('each text can be put together again from the runs', () => {
  const words = fc.array(fc.constantFrom('a', 'b.', 'c’s', "c's", '“d”', '£5', '–', 'e-f'), { maxLength: 12 });
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [first, second] = [one.join(' '), other.join(' ')];
      const runs = diffByWord(first, second);
      const said = (side: 'first' | 'second') =>
        runs
          .filter((run) => run.in === 'both' || run.in === side)
          .map((run) => run.words)
          .join('');
      expect(said('second').trim()).toBe(second.trim());
      expect(plain(said('first'))).toBe(plain(first));
    }),
  );
});

/** What both share is shown in the second text's signs and spaces. */
function plain(text: string): string {
  return text.replace(/’/g, "'").replace(/\s+/g, '');
}
