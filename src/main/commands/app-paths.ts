import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { RendererSource } from '../web/renderer-routes.ts';

/** Where the parts of the installed app lie, whether it runs from the build or from its sources. */
export interface AppPaths {
  /** The page and its scripts. */
  readonly renderer: string;
  readonly preload: string;
  readonly intakeWorker: string;
  readonly sampleClass: string;
  /** Content packs: marking codes, frameworks and the like. */
  readonly packs: string;
  readonly icon: string;
  /** The bootstrap's scripts, which know how to find Electron. */
  readonly scripts: string;
}

/** @param mainDir the folder of the entry file: `out/main`, or `src/main` while developing */
export function appPaths(mainDir: string): AppPaths {
  const root = resolve(mainDir, '../..');
  const built = join(mainDir, 'intake-worker.js');
  return {
    renderer: join(root, 'out/renderer'),
    preload: join(root, 'out/preload/index.cjs'),
    intakeWorker: existsSync(built) ? built : join(mainDir, 'intake/intake-worker.ts'),
    sampleClass: join(root, 'resources/sample-class'),
    packs: join(root, 'resources/packs'),
    icon: join(root, 'resources/icon.png'),
    scripts: join(root, 'scripts'),
  };
}

/** The library that was asked for, or the one in the person's own folder. */
export function chooseLibraryDir(asked: string | undefined, environment: NodeJS.ProcessEnv): string {
  return resolve(asked || environment.MARGINALIA_LIBRARY || join(homedir(), 'Marginalia'));
}

/** The built page, unless electron-vite or `npm run dev` says that a dev server stands in for it. */
export function rendererSource(paths: AppPaths, environment: NodeJS.ProcessEnv): RendererSource {
  const url = environment.ELECTRON_RENDERER_URL;
  return url ? { kind: 'dev-server', url } : { kind: 'built', dir: paths.renderer };
}
