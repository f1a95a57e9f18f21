import { expect, test } from 'vitest';
import { looksLikeImage, mayBeOnePiece } from './accepted-files.ts';

const photo = { name: 'IMG_0001.JPG', type: 'image/jpeg' };
const pdf = { name: 'scan.pdf', type: 'application/pdf' };

test('a photo is recognised by its name where the computer does not know the type', () => {
  expect(looksLikeImage({ name: 'IMG_2.HEIC', type: '' })).toBe(true);
  expect(looksLikeImage({ name: 'notes', type: '' })).toBe(false);
});

test('people are asked about one piece or several only when several photos come', () => {
  expect(mayBeOnePiece([photo, photo])).toBe(true);
  expect(mayBeOnePiece([photo])).toBe(false);
  expect(mayBeOnePiece([photo, pdf])).toBe(false);
});
