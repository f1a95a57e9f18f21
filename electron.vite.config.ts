import { cpSync, createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import mantinePreset from 'postcss-preset-mantine';
import type { Plugin } from 'vite';

const source = (path: string) => resolve(import.meta.dirname, 'src', path);

const pdfjsFolders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
const pdfjsDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

const mainEntries = {
  index: source('main/index.ts'),
  serve: source('main/serve.ts'),
  cli: source('main/cli.ts'),
  'intake-worker': source('main/intake/intake-worker.ts'),
  'intake-parser': source('main/intake/intake-parser.ts'),
};

/** Three builds, one per process; packages of ours stay packages in main, and none are needed in the preload. */
export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: mainEntries,
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload script can only be CommonJS.
      rolldownOptions: {
        input: { index: source('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    // The server that hands out the page puts a fresh nonce in its place, so that styles need no 'unsafe-inline'.
    html: { cspNonce: '%CSP_NONCE%' },
    plugins: [react(), pdfjsAssets()],
    css: { postcss: { plugins: [mantinePreset()] } },
    build: { outDir: resolve(import.meta.dirname, 'out/renderer'), minify: true, assetsInlineLimit: 0 },
  },
});

/**
 * Puts the files pdf.js fetches while it draws (character maps, standard fonts, decoders, colour profiles) under
 * `/pdfjs/`, from the very package whose code asks for them, so the two can never be of different versions.
 */
function pdfjsAssets(): Plugin {
  let outDir = '';
  return {
    name: 'marginalia:pdfjs-assets',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const [folder, file, ...rest] = (request.url ?? '').split('?')[0]!.split('/').slice(1);
        if (!folder || !file || rest.length > 0 || !pdfjsFolders.includes(folder) || !/^[\w.-]+$/.test(file))
          return next();
        const path = join(pdfjsDir, folder, file);
        if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return next();
        if (file.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
        createReadStream(path).pipe(response);
      });
    },
    writeBundle() {
      for (const folder of pdfjsFolders) {
        cpSync(join(pdfjsDir, folder), join(outDir, 'pdfjs', folder), { recursive: true });
      }
    },
  };
}
