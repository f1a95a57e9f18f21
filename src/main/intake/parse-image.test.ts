import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { expect, test } from 'vitest';
import type { ParsedPage } from '../../shared/intake/parse-messages.ts';
import { intakeLimits } from './intake-limits.ts';
import { parseFile } from './parse-file.ts';

const fixtures = path.join(import.meta.dirname, '../../../tests/fixtures/intake');

/** Red, green; blue, yellow: which way up a picture is can be read from its corners. */
const quarters = { topLeft: 'red', topRight: 'green', bottomLeft: 'blue', bottomRight: 'yellow' };

function square(background: string) {
  return { create: { width: 48, height: 32, channels: 3 as const, background } };
}

function quarteredPicture(): Sharp {
  const [left, right, top, bottom] = [0, 48, 0, 32];
  const sheet = sharp({ create: { width: 96, height: 64, channels: 3, background: '#ffffff' } });
  return sheet.removeAlpha().composite([
    { input: square('#ff0000'), left, top },
    { input: square('#00ff00'), left: right, top },
    { input: square('#0000ff'), left, top: bottom },
    { input: square('#ffff00'), left: right, top: bottom },
  ]);
}

async function parse(bytes: Uint8Array, limits = intakeLimits) {
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-'));
  const source = path.join(folder, 'source');
  await writeFile(source, bytes);
  const pages = await parseFile({ type: 'parse', id: 'test', path: source, folder, limits }, () => undefined);
  const stored = (page: ParsedPage) => readFile(path.join(folder, page.kind === 'image' ? page.fileName : 'source'));
  return {
    pages,
    first: await stored(pages[0]!),
    thumbnail: await readFile(path.join(folder, pages[0]!.thumbnailName)),
  };
}

async function corners(bytes: Uint8Array) {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) => {
    const at = (y * info.width + x) * info.channels;
    const key = [0, 1, 2].map((channel) => ((data[at + channel] ?? 0) > 127 ? 1 : 0)).join('');
    return { '100': 'red', '010': 'green', '001': 'blue', '110': 'yellow', '111': 'white' }[key] ?? key;
  };
  const [right, bottom] = [info.width - 3, info.height - 3];
  return {
    topLeft: colourAt(2, 2),
    topRight: colourAt(right, 2),
    bottomLeft: colourAt(2, bottom),
    bottomRight: colourAt(right, bottom),
  };
}

/** What a camera held that way stores: the turn or mirror that its EXIF orientation undoes. */
const asStored: Record<number, (upright: Sharp) => Sharp> = {
  1: (upright) => upright,
  2: (upright) => upright.flop(),
  3: (upright) => upright.rotate(180),
  4: (upright) => upright.flip(),
  5: (upright) => upright.flop().rotate(270),
  6: (upright) => upright.rotate(270),
  7: (upright) => upright.flop().rotate(90),
  8: (upright) => upright.rotate(90),
};

test.each([1, 2, 3, 4, 5, 6, 7, 8])('a photo with EXIF orientation %i is stored upright', async (orientation) => {
  const flat = await quarteredPicture().png().toBuffer();
  const jpeg = await asStored[orientation]!(sharp(flat))
    .withMetadata({ orientation })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
  const { pages, first, thumbnail } = await parse(jpeg);
  expect(pages[0]).toMatchObject({ kind: 'image', extension: 'jpg', width: 96, height: 64 });
  expect(await corners(first)).toEqual(quarters);
  expect(await corners(thumbnail)).toEqual(quarters);
});

test('a HEIC that tells its turn twice, in its box and in EXIF, is turned once', async () => {
  const { pages, first } = await parse(await readFile(path.join(fixtures, 'turned-in-box-and-exif.heic')));
  expect(pages[0]).toMatchObject({ width: 96, height: 64 });
  expect(await corners(first)).toEqual(quarters);
});

test('place, camera, dates and profiles are gone from what is stored', async () => {
  const exif = { IFD0: { Make: 'Camera', DateTime: '2026:01:01 00:00:00' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } };
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="x"/></x:xmpmeta>';
  const photo = await quarteredPicture().withIccProfile('p3').withExif(exif).withXmp(xmp).jpeg().toBuffer();
  expect(await sharp(photo).metadata()).toMatchObject({ exif: expect.any(Buffer), icc: expect.any(Buffer) });
  const { first, thumbnail } = await parse(photo);
  for (const bytes of [first, thumbnail]) {
    const { exif: keptExif, xmp: keptXmp, icc, iptc, orientation } = await sharp(bytes).metadata();
    expect([keptExif, keptXmp, icc, iptc, orientation]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  }
});

test.each(['png', 'webp', 'gif', 'tiff', 'avif'] as const)(
  'a %s picture is stored with its colours',
  async (format) => {
    const { pages, first } = await parse(await quarteredPicture().toFormat(format).toBuffer());
    expect(pages).toHaveLength(1);
    expect(await corners(first)).toEqual(quarters);
  },
);

test('a picture without loss is stored without loss', async () => {
  const png = await quarteredPicture().png().toBuffer();
  const { pages, first } = await parse(png);
  expect(pages[0]).toMatchObject({ kind: 'image', extension: 'png' });
  expect(await sharp(first).raw().toBuffer()).toEqual(await sharp(png).raw().toBuffer());
});

test('a Windows bitmap comes in', async () => {
  const data = await sharp(await quarteredPicture().png().toBuffer())
    .flip()
    .raw()
    .toBuffer();
  const header = Buffer.alloc(54);
  header.write('BM');
  header.writeUInt32LE(54, 10);
  header.writeUInt32LE(40, 14);
  header.writeInt32LE(96, 18);
  header.writeInt32LE(64, 22);
  header.writeUInt16LE(1, 26);
  header.writeUInt16LE(24, 28);
  for (let at = 0; at < data.length; at += 3) data.subarray(at, at + 3).reverse();
  const { pages, first } = await parse(Buffer.concat([header, data]));
  expect(pages[0]).toMatchObject({ width: 96, height: 64 });
  expect(await corners(first)).toEqual(quarters);
});

test('every page of a TIFF becomes a page, and of an animation the first picture does', async () => {
  const raw = (background: string) =>
    sharp({ create: { width: 20, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = await Promise.all(['#ff0000', '#00ff00', '#0000ff'].map(raw));
  const joined = sharp(frames, { join: { animated: true } });
  expect((await parse(await joined.clone().tiff().toBuffer())).pages).toHaveLength(3);
  const gif = await parse(await joined.clone().gif().toBuffer());
  expect(gif.pages).toHaveLength(1);
  expect((await corners(gif.first)).topLeft).toBe('red');
});

test('16 bits a channel and print colours become ordinary screen pixels', async () => {
  const deep = await quarteredPicture().toColourspace('rgb16').png().toBuffer();
  const print = await quarteredPicture().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer();
  expect((await sharp(deep).metadata()).depth).toBe('ushort');
  expect((await sharp(print).metadata()).space).toBe('cmyk');
  for (const bytes of [deep, print]) {
    const { first } = await parse(bytes);
    expect(await sharp(first).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar', hasAlpha: false });
    expect(await corners(first)).toMatchObject({ topLeft: 'red', bottomLeft: 'blue', bottomRight: 'yellow' });
  }
});

test('what was transparent is white paper', async () => {
  const clear = sharp({ create: { width: 10, height: 10, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
  expect((await corners((await parse(await clear.png().toBuffer())).first)).topLeft).toBe('white');
});

test('a picture above the stored limit is scaled down and says so', async () => {
  const limits = { ...intakeLimits, storedPixels: 1536 };
  const { pages } = await parse(await quarteredPicture().png().toBuffer(), limits);
  expect(pages[0]).toMatchObject({ width: 48, height: 32, note: 'Scaled down from 96 × 64 to 48 × 32 pixels.' });
});

test('a picture that would unpack to too many pixels is refused from its header alone', async () => {
  const limits = { ...intakeLimits, decodedPixels: 6000 };
  await expect(parse(await quarteredPicture().png().toBuffer(), limits)).rejects.toMatchObject({
    code: 'file-too-large',
    message: expect.stringContaining('96 × 64'),
  });
});

test('a photo that was cut off comes in with a note, and one that holds nothing does not', async () => {
  const noise = Buffer.from(Array.from({ length: 300 * 300 * 3 }, (_, at) => (at * at) % 251));
  const photo = await sharp(noise, { raw: { width: 300, height: 300, channels: 3 } })
    .jpeg()
    .toBuffer();
  const { pages } = await parse(photo.subarray(0, photo.length / 2));
  expect(pages[0]?.note).toContain('damaged');
  await expect(parse(photo.subarray(0, photo.indexOf(Buffer.from([0xff, 0xda])) + 14))).rejects.toMatchObject({
    code: 'file-damaged',
  });
});

test.each([
  ['an empty file', '', 'file-damaged'],
  ['a text', 'Dear mentor,', 'file-unsupported'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'file-unsupported'],
  ['an office document', 'PK\x03\x04', 'file-unsupported'],
  ['a PNG of rubbish', '\x89PNG\r\n\x1a\nrubbish', 'file-damaged'],
  ['a JPEG of rubbish', '\xff\xd8\xff\xe0rubbish', 'file-damaged'],
  ['a HEIC of rubbish', '\0\0\0\x14ftypheic\0\0\0\0mif1rubbish', 'file-damaged'],
  ['a bitmap of rubbish', `BM${'\0'.repeat(12)}\x28${'\0'.repeat(20)}`, 'file-damaged'],
])('%s is refused with a sentence', async (_what, text, code) => {
  await expect(parse(Buffer.from(text, 'latin1'))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/\.$/),
  });
});
