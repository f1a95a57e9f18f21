import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cardPackFile, readCardPackFile } from './card-pack-file.ts';
import { cardPackPlaces } from './card-pack-places.ts';
import { cardPackSchema } from './card-pack.ts';

const packsDir = path.join(import.meta.dirname, '../../../resources/packs');
const shipped = async (name: string) =>
  cardPackSchema.parse(JSON.parse(await readFile(path.join(packsDir, `pupil-cards-${name}.json`), 'utf8')));

test('every sentence of a pack can be reached, and one list changes without the others', async () => {
  const pack = await shipped('primary');
  expect(new Set(cardPackPlaces.map(({ key }) => key)).size).toBe(cardPackPlaces.length);
  const sentences = cardPackPlaces.flatMap((place) => place.read(pack));
  const written = JSON.stringify([pack.personas, pack.surprises]).match(/"[^"\\]*[ .][^"\\]*"/g)!;
  expect(sentences.toSorted()).toEqual(written.map((text) => JSON.parse(text) as string).toSorted());
  for (const place of cardPackPlaces) {
    const changed = place.put(pack, ['Only this.']);
    expect(cardPackSchema.parse(changed)).toEqual(changed);
    expect(place.read(changed)).toEqual(['Only this.']);
    expect(place.put(changed, [...place.read(pack)])).toEqual(pack);
  }
});

test('a pack of cards is given out and brought in as it was, and what is none is refused with what to do', async () => {
  const pack = await shipped('secondary');
  expect(readCardPackFile(cardPackFile(pack))).toEqual(pack);
  expect(() => readCardPackFile('{"marginalia":"starters","version":1}')).toThrow(
    /not a pack of pupils’ cards that Marginalia exported. Nothing was changed/,
  );
  const empty = { ...pack, personas: { ...pack.personas, today: [] } };
  expect(() => readCardPackFile(cardPackFile(empty))).toThrow(/part of it makes no sense/);
});
