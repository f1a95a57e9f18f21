import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { packsDir } from '../../../tests/support/project.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import { paletteSchema } from '../../shared/marking/palette.ts';
import { codeClashes } from '../../shared/marking/palette-warnings.ts';
import { readPacks } from './read-packs.ts';

test('the example palettes that come with the app can be read, and none of their codes clash', async () => {
  const palettes = await readPacks(packsDir, 'codes-', paletteSchema);
  expect(palettes.map(({ name, phase }) => [name, phase])).toEqual([
    ['Example primary', 'primary'],
    ['Example secondary', 'secondary'],
  ]);
  for (const { codes } of palettes) {
    expect(codeClashes(codes)).toEqual([]);
    expect(codes.every(({ key }) => key !== undefined)).toBe(true);
    expect(codes.filter(({ proofRead }) => proofRead)).toHaveLength(1);
  }
});

test('a pack that is missing or makes no sense is told as an incomplete installation', async () => {
  const dir = await temporaryFolder();
  await expect(readPacks(dir, 'codes-', paletteSchema)).rejects.toThrow(/Install Marginalia again/);
  await writeFile(path.join(dir, 'codes-ours.json'), '{"name":"Ours"}');
  await expect(readPacks(dir, 'codes-', paletteSchema)).rejects.toThrow(/library is safe/);
});
