import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packForYear } from '../../pack-for-year.ts';
import { AppError } from '../../app-error.ts';
import { beatKinds } from '../script.ts';
import { readStarterFile, starterFile } from './starter-file.ts';
import { countStarters, searchStarters, starterPackSchema, type StarterPack } from './starter-pack.ts';

const packsDir = path.join(import.meta.dirname, '../../../../resources/packs');
const shipped = async (name: string) =>
  starterPackSchema.parse(JSON.parse(await readFile(path.join(packsDir, `starters-${name}.json`), 'utf8')));

const pack: StarterPack = {
  id: 'starters-ours',
  name: 'Ours',
  phase: 'any',
  starters: { notice: ['Look at …'], strength: [], gap: [], action: [], check: [], 'time-to-act': [] },
};

test('both packs that come with the app have several starters for every beat, and never the same twice', async () => {
  for (const name of ['primary', 'secondary']) {
    const { starters } = await shipped(name);
    for (const kind of beatKinds) {
      expect(starters[kind].length).toBeGreaterThanOrEqual(5);
      expect(new Set(starters[kind]).size).toBe(starters[kind].length);
    }
  }
});

test('the pack for the pupil’s phase is taken, one for any phase else, and the first at last', async () => {
  const [primary, secondary] = [await shipped('primary'), await shipped('secondary')];
  expect(packForYear([primary, secondary], 'Year 6')).toBe(primary);
  expect(packForYear([primary, secondary], 'Year 7')).toBe(secondary);
  expect(packForYear([secondary, primary], null)).toBe(primary);
  expect(packForYear([secondary, pack], 'Reception')).toBe(pack);
  expect(packForYear([secondary], 'Reception')).toBe(secondary);
  expect(packForYear([], 'Reception')).toBeNull();
});

test('a search wants every word, in any order, and puts what begins so first', () => {
  const starters = ['This works because …', 'You checked … because …', 'Because you …'];
  expect(searchStarters(starters, 'because')).toEqual([
    'Because you …',
    'This works because …',
    'You checked … because …',
  ]);
  expect(searchStarters(starters, 'because you')).toEqual(['Because you …', 'You checked … because …']);
  expect(searchStarters(starters, ' ')).toEqual(starters);
  expect(searchStarters(starters, 'zebra')).toEqual([]);
});

test('the starters of a pack are counted over all beats', () => {
  expect(countStarters(pack)).toBe(1);
});

test('a pack is exported and read again as it was, and what is no pack is refused with where and what to do', () => {
  expect(readStarterFile(starterFile(pack))).toEqual(pack);
  for (const text of ['', '{}', '%PDF-1.7', '{"marginalia":"palette","version":1}']) {
    expect(() => readStarterFile(text)).toThrow(/not a pack of sentence starters that Marginalia exported.*Export/);
  }
  const long = starterFile({ ...pack, starters: { ...pack.starters, notice: ['Look at …', 'x'.repeat(300)] } });
  expect(() => readStarterFile(long)).toThrow(/makes no sense \(number 2\)/);
  expect(() => readStarterFile(starterFile(pack).replace('"version": 1', '"version": 2'))).toThrow(/newer Marginalia/);
  expect(() => readStarterFile('')).toThrow(AppError);
});
