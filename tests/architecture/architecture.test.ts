import { expect, test } from 'vitest';
import { checkImports } from './check-imports.ts';
import { importTable } from './import-table.ts';
import { readSourceModules } from './source-modules.ts';

const modules = readSourceModules(new URL('../../src', import.meta.url).pathname);

test('every file imports only what its place may import', () => {
  expect(modules.length).toBeGreaterThan(50);
  expect(checkImports(modules, importTable)).toEqual([]);
});
