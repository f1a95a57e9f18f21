import { expect, test } from 'vitest';
import { fileFormat } from './file-format.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['\xff\xd8\xff\xe0', 'jpeg'],
  ['\x89PNG\r\n\x1a\n', 'png'],
  ['GIF89a', 'gif'],
  ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
  ['RIFF\0\0\0\0WAVEfmt ', 'unknown'],
  ['II*\0', 'tiff'],
  ['MM\0*', 'tiff'],
  ['%PDF-1.4', 'pdf'],
  ['some mail header\r\n%PDF-1.4', 'pdf'],
  ['PK\x03\x04', 'zip-or-office'],
  ['<svg xmlns="x">', 'svg'],
  ['<?xml version="1.0"?>\n<svg xmlns="x">', 'svg'],
  ['<?xml version="1.0"?>\n<note>', 'unknown'],
  ['BM is how this letter begins, and it is no bitmap', 'unknown'],
  ['', 'unknown'],
])('%j is %s', (text, format) => {
  expect(fileFormat(bytes(text))).toBe(format);
});

test.each([
  ['heic', 'mif1', 'heic'],
  ['mif1', 'heic', 'heic'],
  ['mif1', 'avif', 'avif'],
  ['avif', 'mif1', 'avif'],
  ['isom', 'mp42', 'film'],
  ['\0\0\0\0', '\0\0\0\0', 'unknown'],
])('a container of brand %j with %j is %s', (main, compatible, format) => {
  expect(fileFormat(bytes(`\0\0\0\x14ftyp${main}\0\0\0\0${compatible}`))).toBe(format);
});
