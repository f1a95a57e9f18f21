import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutAliases } from './without-aliases.ts';

test('an alias goes, however it is written, and a word that only begins like it stays', () => {
  expect(withoutAliases('Ask Sam, same as SAM’s partner.', ['Sam'])).toBe('Ask a pupil, same as a pupil’s partner.');
  expect(withoutAliases('sam did it. Sam again', ['Sam'])).toBe('A pupil did it. A pupil again');
});

test('an alias of several words goes as one, and the longer of two goes first', () => {
  expect(withoutAliases('See Maple  Leaf and Maple.', ['Maple', 'Maple Leaf'])).toBe('See a pupil and a pupil.');
});

test('an alias may hold signs that mean something in patterns', () => {
  expect(withoutAliases('With A+ (1) now', ['A+ (1)'])).toBe('With a pupil now');
});

test('where there is no alias nothing changes', () => {
  expect(withoutAliases('Use commas.', ['', '  '])).toBe('Use commas.');
});

test('no alias is ever left as a word of its own', () => {
  const alias = fc.stringMatching(/^[A-Z][a-z]{2,7}$/).filter((word) => !'a pupil'.includes(word.toLowerCase()));
  fc.assert(
    fc.property(
      fc.array(alias, { minLength: 1, maxLength: 5 }),
      fc.array(fc.constantFrom('the', 'line', ',', '.')),
      (aliases, fill) => {
        const words = aliases.flatMap((each, i) => [each, fill[i] ?? 'and']).join(' ');
        const left = withoutAliases(words, aliases)
          .toLowerCase()
          .split(/[^a-z]+/);
        for (const each of aliases) expect(left).not.toContain(each.toLowerCase());
      },
    ),
  );
});
