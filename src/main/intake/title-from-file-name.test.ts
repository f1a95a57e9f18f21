import { expect, test } from 'vitest';
import { titleFromFileName } from './title-from-file-name.ts';

test.each([
  ['Fractions_quiz  week 6.pdf', 'Fractions quiz week 6'],
  ['IMG_2041.HEIC', 'IMG 2041'],
  ['Year 4 v1.2 draft.pdf', 'Year 4 v1.2 draft'],
  ['no extension', 'no extension'],
  ['.pdf', 'Untitled work'],
  ['\u202Egnp.exe\n.png', 'gnp.exe'],
])('%j is titled %j', (name, title) => {
  expect(titleFromFileName(name)).toBe(title);
});

test('a very long name is cut where the library would refuse it', () => {
  expect([...titleFromFileName(`${'é'.repeat(300)}.jpg`)]).toHaveLength(120);
});
