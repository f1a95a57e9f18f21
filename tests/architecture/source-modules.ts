import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'oxc-parser';

/** One import statement, or one `import()` with a plain string. */
export interface ModuleImport {
  specifier: string;
  typeOnly: boolean;
}

/** What the checks need to know of one source file. */
export interface SourceModule {
  /** Path below `src/`, with forward slashes. */
  place: string;
  imports: readonly ModuleImport[];
  /** Statements such as `export … from`, which make a file a barrel. */
  reExports: number;
  hasDefaultExport: boolean;
}

/** Reads every source file below `root` except tests and declarations, in a stable order. */
export function readSourceModules(root: string): SourceModule[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name))
    .sort()
    .map((name) => parseModule(name, readFileSync(path.join(root, name), 'utf8')));
}

/** Finds the imports and exports of one module. Throws when it does not parse. */
export function parseModule(place: string, source: string): SourceModule {
  const { module, errors } = parseSync(place, source);
  if (errors.length > 0) throw new Error(`${place} does not parse: ${errors[0]!.message}`);

  const imports: ModuleImport[] = module.staticImports.map((statement) => ({
    specifier: statement.moduleRequest.value,
    // `import './x.css'` has no entries and does run.
    typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
  }));
  for (const dynamic of module.dynamicImports) {
    const written = source.slice(dynamic.moduleRequest.start, dynamic.moduleRequest.end);
    const literal = /^(['"])(.*)\1$/s.exec(written);
    if (literal) imports.push({ specifier: literal[2]!, typeOnly: false });
  }
  const exported = module.staticExports.flatMap((statement) => statement.entries);
  const reExported = exported.filter((entry) => entry.moduleRequest);
  for (const entry of reExported) imports.push({ specifier: entry.moduleRequest!.value, typeOnly: entry.isType });
  return {
    place,
    imports,
    reExports: reExported.length,
    hasDefaultExport: exported.some((entry) => entry.exportName.kind === 'Default'),
  };
}
