import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** Where the checkout lies; every path of the tests starts here. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The built main process, as `npm run build` leaves it. */
export const builtMain = path.join(projectRoot, 'out/main');

/** A library with the sample class, made once a run and copied for each test. */
export const sampleLibrary = path.join(projectRoot, '.cache/e2e/sample-library');

/** Browsers and Electron refuse their sandbox to root, which is what containers run as; the product never turns it off. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
