import { expect, test } from 'vitest';
import { checkImports } from './check-imports.ts';
import type { ImportRow } from './import-table.ts';
import { parseModule } from './source-modules.ts';

const table: ImportRow[] = [
  { place: 'shared', inside: [], packages: ['zod'], packagesBySuffix: { '-doc.ts': ['yjs'] } },
  { place: 'main/disk', inside: [], packages: ['node:*'] },
  { place: 'main/library', inside: ['shared', 'main/disk'], packages: ['node:*'], typesFrom: ['main/app.ts'] },
  { place: 'main/documents', inside: ['shared', 'main/disk'], packages: ['yjs/*'] },
  { place: 'main/app.ts', inside: ['shared', 'main'], packages: [] },
];

/** A small house in which every row is used and every rule is kept. */
const sound: Record<string, string> = {
  'shared/words.ts': `import { z } from 'zod'; export const a = z.string();`,
  'shared/layer-doc.ts': `import * as Y from 'yjs'; export const b = Y;`,
  'main/disk/file.ts': `import fs from 'node:fs'; export const c = fs;`,
  'main/library/shelf.ts': `import { a } from '../../shared/words.ts'; import type { D } from '../app.ts'; export const e: D = a;`,
  'main/documents/log.ts': `import * as Y from 'yjs'; import { c } from '../disk/file.ts'; export const f = [Y, c];`,
  'main/app.ts': `import { f } from './documents/log.ts'; export type D = unknown; export const g = f;`,
};

function check(changes: Record<string, string> = {}): string[] {
  const files = { ...sound, ...changes };
  return checkImports(
    Object.entries(files).map(([place, source]) => parseModule(place, source)),
    table,
  );
}

test('a house that keeps the rules passes', () => {
  expect(check()).toEqual([]);
});

test.each([
  ['a feature that imports another feature', 'main/library/bad.ts', `import { f } from '../documents/log.ts';`],
  ['a feature that imports another only for a side effect', 'main/library/bad.ts', `import '../documents/log.ts';`],
  ['a feature that imports another when it runs', 'main/library/bad.ts', `await import('../documents/log.ts');`],
  ['a value where only types are allowed', 'main/library/bad.ts', `import { g } from '../app.ts';`],
  ['a package the row does not name', 'shared/bad.ts', `import 'hono';`],
  ['a package only some files may use', 'shared/bad.ts', `import * as Y from 'yjs';`],
  ['a package whose name only begins like an allowed one', 'main/documents/bad.ts', `import 'yjs-other';`],
  ['Node where it is not allowed', 'shared/bad.ts', `import 'node:fs';`],
  ['a folder without a row', 'main/new/bad.ts', `export const x = 1;`],
  ['a neighbour whose name only begins like an allowed one', 'main/library/bad.ts', `import '../disk-tools/x.ts';`],
  ['a barrel', 'shared/bad.ts', `export { a } from './words.ts';`],
  ['a barrel of everything', 'shared/bad.ts', `export * from './words.ts';`],
  ['a default export', 'shared/bad.ts', `export default 1;`],
  ['a base name used twice', 'shared/shelf.ts', `export const x = 1;`],
])('%s is refused', (_what, place, source) => {
  const problems = check({ [place]: source });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(place);
});

test.each([
  ['values', `import { one } from './one.ts'; export const three = one;`],
  ['types', `import type { One } from './one.ts'; export type Three = One;`],
  ['a type among values', `import { type One } from './one.ts'; export type Three = One;`],
  ['an import when it runs', `export const three = () => import('./one.ts');`],
])('a circle of imports that %s close is refused', (_what, three) => {
  const values = {
    'shared/one.ts': `import { two } from './two.ts'; export const one = two;`,
    'shared/two.ts': `import { three } from './three.ts'; export const two = three;`,
  };
  const types = {
    'shared/one.ts': `import type { Two } from './two.ts'; export type One = Two;`,
    'shared/two.ts': `import type { Three } from './three.ts'; export type Two = Three;`,
  };
  for (const others of [values, types]) {
    expect(check({ ...others, 'shared/three.ts': three })).toEqual([
      'these import each other in a circle: shared/one.ts → shared/two.ts → shared/three.ts → shared/one.ts',
    ]);
  }
});

test('a row nobody uses any more is pointed out', () => {
  const files = Object.entries(sound).filter(
    ([place]) => place !== 'main/disk/file.ts' && place !== 'main/documents/log.ts',
  );
  const problems = checkImports(
    files.map(([place, source]) => parseModule(place, source)),
    table,
  );
  expect(problems).toContain('the import table has a row for main/disk, which does not exist');
});
