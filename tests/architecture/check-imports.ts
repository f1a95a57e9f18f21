import path from 'node:path';
import type { ImportRow } from './import-table.ts';
import type { SourceModule } from './source-modules.ts';

/** Every way the source breaks the rules of the house, as sentences; empty when all is well. */
export function checkImports(modules: readonly SourceModule[], table: readonly ImportRow[]): string[] {
  return [
    ...modules.flatMap((module) => checkModule(module, table)),
    ...findCycles(modules),
    ...findSharedNames(modules),
    ...findUnusedRows(modules, table),
  ];
}

function checkModule(module: SourceModule, table: readonly ImportRow[]): string[] {
  const row = rowFor(module.place, table);
  if (!row) return [`${module.place} lies in a place the import table has no row for`];
  const problems: string[] = [];
  if (module.reExports > 0) problems.push(`${module.place} passes on what others export; import from where it is made`);
  if (module.hasDefaultExport) problems.push(`${module.place} has a default export; give it a name`);
  for (const { specifier, typeOnly } of module.imports) {
    if (specifier.startsWith('.')) {
      const target = resolve(module.place, specifier);
      const allowed = [row.place, ...row.inside, ...(typeOnly ? (row.typesFrom ?? []) : [])];
      if (!allowed.some((place) => isWithin(target, place))) {
        problems.push(`${module.place} may not import ${target}${typeOnly ? ' (not even its types)' : ''}`);
      }
    } else if (!packageAllowed(specifier, module.place, row)) {
      problems.push(`${module.place} may not import the package ${specifier}`);
    }
  }
  return problems;
}

function packageAllowed(specifier: string, place: string, row: ImportRow): boolean {
  const bySuffix = Object.entries(row.packagesBySuffix ?? {}).flatMap(([suffix, packages]) =>
    place.endsWith(suffix) ? packages : [],
  );
  return [...row.packages, ...bySuffix].some((pattern) => {
    if (pattern === 'node:*') return specifier.startsWith('node:');
    if (!pattern.endsWith('/*')) return specifier === pattern;
    const name = pattern.slice(0, -2);
    return specifier === name || specifier.startsWith(`${name}/`);
  });
}

/** The longest row a file lies in. */
function rowFor(place: string, table: readonly ImportRow[]): ImportRow | undefined {
  return table.filter((row) => isWithin(place, row.place)).sort((a, b) => b.place.length - a.place.length)[0];
}

function isWithin(target: string, place: string): boolean {
  return target === place || target.startsWith(`${place}/`);
}

function resolve(from: string, specifier: string): string {
  return path.posix.join(path.posix.dirname(from), specifier);
}

/** Import cycles, of types alone too: files that need each other to be understood can only be read as one. */
function findCycles(modules: readonly SourceModule[]): string[] {
  const edges = new Map(
    modules.map((module) => [
      module.place,
      module.imports
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolve(module.place, specifier)),
    ]),
  );
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (place: string, trail: string[]): void => {
    const start = trail.indexOf(place);
    if (start >= 0) {
      cycles.push(`these import each other in a circle: ${[...trail.slice(start), place].join(' → ')}`);
      return;
    }
    if (done.has(place)) return;
    for (const next of edges.get(place) ?? []) visit(next, [...trail, place]);
    done.add(place);
  };
  for (const place of edges.keys()) visit(place, []);
  return cycles;
}

function findSharedNames(modules: readonly SourceModule[]): string[] {
  const places = new Map<string, string[]>();
  for (const { place } of modules) {
    const name = path.posix
      .basename(place)
      .replace(/\.tsx?$/, '')
      .toLowerCase();
    // The preload's entry must be called index for the build, as the desktop's is.
    if (name !== 'index') places.set(name, [...(places.get(name) ?? []), place]);
  }
  return [...places.values()]
    .filter((same) => same.length > 1)
    .map((same) => `these share one name: ${same.join(', ')}`);
}

function findUnusedRows(modules: readonly SourceModule[], table: readonly ImportRow[]): string[] {
  return table
    .filter((row) => !modules.some((module) => isWithin(module.place, row.place)))
    .map((row) => `the import table has a row for ${row.place}, which does not exist`);
}
