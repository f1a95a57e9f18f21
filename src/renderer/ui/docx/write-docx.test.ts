import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DocxDocument } from './docx-document.ts';
import { writeDocx } from './write-docx.ts';

const sheet: DocxDocument = {
  title: 'Comparing fractions',
  paper: 'A5',
  textSize: 12,
  blocks: [
    { kind: 'heading', level: 1, text: 'What went well' },
    { kind: 'paragraph', text: 'You drew < both > bars & coloured them.\nThen you compared.', look: 'quiet' },
    { kind: 'list', items: ['Draw both.', 'Compare.'], ordered: true },
    { kind: 'list', items: ['Once more.'], ordered: true },
    { kind: 'table', head: ['Code', 'Pupils'], rows: [['Units', '4']], widths: [3, 1] },
  ],
};

async function partsOf(document: DocxDocument): Promise<Record<string, Uint8Array>> {
  return unzipSync(new Uint8Array(await (await writeDocx(document)).arrayBuffer()));
}

async function partOf(document: DocxDocument, name: string): Promise<string> {
  return new TextDecoder().decode((await partsOf(document))[name]);
}

test('headings, paragraphs, lists and tables stand in the Word file in their order, with every sign as it was typed', async () => {
  const words = [...(await partOf(sheet, 'word/document.xml')).matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) =>
    run.replace(/<[^>]+>/g, ''),
  );
  expect(words).toEqual([
    'What went well',
    'You drew &lt; both &gt; bars &amp; coloured them.',
    'Then you compared.',
    'Draw both.',
    'Compare.',
    'Once more.',
    'Code',
    'Pupils',
    'Units',
    '4',
  ]);
});

test('the paper is the one that was asked for, in twentieths of a point', async () => {
  const a5 = await partOf(sheet, 'word/document.xml');
  expect(a5).toMatch(/<w:pgSz w:w="8390" w:h="11905"/);
  expect(await partOf({ ...sheet, paper: 'A4' }, 'word/document.xml')).toMatch(/<w:pgSz w:w="11905" w:h="16837"/);
});

test('every numbered list begins at one', async () => {
  const numbers = [...(await partOf(sheet, 'word/document.xml')).matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(numbers).size).toBe(2);
});

test('the language is British English, whatever Word speaks where it is opened', async () => {
  expect(await partOf(sheet, 'word/styles.xml')).toMatch(
    /<w:docDefaults>.*<w:lang w:val="en-GB"\/>.*<\/w:docDefaults>/,
  );
});

test('a picture is in the file byte for byte, as large as it was asked for, and described for who cannot see it', async () => {
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 0xff, 0xd9]);
  const block = { kind: 'picture', jpeg, widthMm: 76.2, heightMm: 38.1, description: 'A piece of page 1' } as const;
  const parts = await partsOf({ ...sheet, blocks: [block] });
  const media = Object.keys(parts).filter((name) => name.startsWith('word/media/'));
  expect(media).toEqual([expect.stringMatching(/\.jpe?g$/)]);
  expect(parts[media[0]!]).toEqual(jpeg);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  // Three inches by one and a half; Word counts 914,400 of its units an inch.
  expect(xml).toMatch(/<wp:extent cx="2743200" cy="1371600"/);
  expect(xml).toMatch(/<wp:docPr [^>]*descr="A piece of page 1"/);
  expect(new TextDecoder().decode(parts['[Content_Types].xml'])).toMatch(/image\/jpeg/);
});
