import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../../tests/support/project.ts';
import { benchCache } from '../workload/made-once.ts';

/** Only what we use of esbuild, which is installed for the bench alone and so has no types where the app is checked. */
interface Bundler {
  build(options: Record<string, unknown>): Promise<unknown>;
}

const peersDir = path.join(projectRoot, 'bench/peers');

/** Bundles each peer into a page of its own. Answers with the folder that holds `<peer>.html` and what it needs. */
export async function buildPeers(): Promise<string> {
  const folder = path.join(benchCache, 'peers');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const requireHere = createRequire(path.join(projectRoot, 'bench/package.json'));
  const { build } = requireHere('esbuild') as Bundler;
  await build({
    entryPoints: ['excalidraw.jsx', 'tldraw.jsx', 'pdf-viewer.js'].map((file) => path.join(peersDir, file)),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    minify: true,
    jsx: 'automatic',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_PREACT': '"false"' },
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'file', '.png': 'file', '.gif': 'file' },
    logLevel: 'error',
  });
  for (const peer of ['excalidraw', 'tldraw', 'pdf-viewer'])
    await writeFile(path.join(folder, `${peer}.html`), page(peer));
  const pdfjs = path.dirname(requireHere.resolve('pdfjs-dist/package.json'));
  await cp(path.join(pdfjs, 'build/pdf.worker.min.mjs'), path.join(folder, 'pdf.worker.js'));
  for (const part of ['wasm', 'standard_fonts']) {
    await cp(path.join(pdfjs, part), path.join(folder, 'pdfjs', part), { recursive: true });
  }
  return folder;
}

function page(peer: string): string {
  return (
    `<!doctype html><meta charset="utf-8"><title>${peer}</title><link rel="stylesheet" href="/${peer}.css">` +
    `<style>body{margin:0}</style><div id="root"></div><script type="module" src="/${peer}.js"></script>`
  );
}
