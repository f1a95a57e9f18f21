import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { pdfjsAssets } from './scripts/pdfjs-assets.ts';

const source = (path: string) => resolve(import.meta.dirname, 'src', path);

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
        input: Object.fromEntries(Object.entries(mainEntries).filter(([, path]) => existsSync(path))),
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
    css: { postcss: { plugins: [(await import('postcss-preset-mantine')).default()] } },
    build: { outDir: resolve(import.meta.dirname, 'out/renderer'), minify: true, assetsInlineLimit: 0 },
  },
});
