import { expect, test } from 'vitest';
import { AppError } from '../app-error.ts';
import type { BankComment } from './bank-comment.ts';
import { bankFile, paletteFile, readBankFile, readPaletteFile } from './marking-files.ts';
import type { Palette } from './palette.ts';

const palette: Palette = {
  id: 'palette-one',
  name: 'Our codes',
  phase: 'primary',
  codes: [{ id: 'spelling', symbol: 'Sp', meaning: 'Spelling', pupilMeaning: 'Check it.', key: 's', colour: 'red' }],
};
const comments: BankComment[] = [
  { id: 'comment-one', words: 'Show your working', statements: ['6.3'], yearGroups: ['Year 4'], uses: 2, usedAt: 3 },
];

test('what is exported can be imported again as it was', () => {
  expect(readPaletteFile(paletteFile(palette))).toEqual(palette);
  expect(readBankFile(bankFile(comments))).toEqual(comments);
});

test('a file that is something else is refused with what to do, and a damaged one with where', () => {
  for (const text of ['', 'null', '[1]', '%PDF-1.7', bankFile(comments)]) {
    expect(() => readPaletteFile(text)).toThrow(/not a palette of marking codes that Marginalia exported.*Export/);
  }
  const twoKeys = paletteFile({ ...palette, codes: [{ ...palette.codes[0]!, key: 'sp' }] });
  expect(() => readPaletteFile(twoKeys)).toThrow(/makes no sense \(number 1, its key\)/);
  const newer = paletteFile(palette).replace('"version": 1', '"version": 2');
  expect(() => readPaletteFile(newer)).toThrow(/newer Marginalia/);
  expect(() => readPaletteFile(newer)).toThrow(AppError);
});
