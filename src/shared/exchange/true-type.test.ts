import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../../../tests/support/project.ts';
import { readTrueType } from './true-type.ts';

const file = path.join(projectRoot, 'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf');
const font = readTrueType(new Uint8Array(readFileSync(file)));

test('the font knows British punctuation and accents, and says that it knows no emoji', () => {
  for (const character of '“Naïve” – £5, ½, café’s…')
    expect(font.glyphOf(character.codePointAt(0)!)).toBeGreaterThan(0);
  expect(font.glyphOf('😀'.codePointAt(0)!)).toBe(0);
  expect(font.glyphOf('日'.codePointAt(0)!)).toBe(0);
});

test('letters are as wide as those of Arial, which the font was made to match', () => {
  const width = (letter: string) => Math.round(font.advanceOf(font.glyphOf(letter.codePointAt(0)!)));
  expect(['A', 'i', 'm', ' '].map(width)).toEqual([667, 222, 833, 278]);
  expect(font.ascent).toBeGreaterThan(700);
  expect(font.descent).toBeLessThan(0);
});
