import { cpSync, createReadStream, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const folders = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];
const packageDir = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/**
 * Puts the files pdf.js fetches while it draws (character maps, standard fonts, decoders, colour profiles) under
 * `/pdfjs/`, from the very package whose code asks for them, so the two can never be of different versions.
 */
export function pdfjsAssets(): Plugin {
  let outDir = '';
  return {
    name: 'marginalia:pdfjs-assets',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const [folder, file, ...rest] = (request.url ?? '').split('?')[0]!.split('/').slice(1);
        if (!folder || !file || rest.length > 0 || !folders.includes(folder) || !/^[\w.-]+$/.test(file)) return next();
        const path = join(packageDir, folder, file);
        if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return next();
        if (file.endsWith('.wasm')) response.setHeader('Content-Type', 'application/wasm');
        createReadStream(path).pipe(response);
      });
    },
    writeBundle() {
      for (const folder of folders) {
        cpSync(join(packageDir, folder), join(outDir, 'pdfjs', folder), { recursive: true });
      }
    },
  };
}
