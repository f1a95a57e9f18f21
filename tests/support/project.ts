import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** Where the checkout lies; every path of the tests starts here. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The content packs that come with the app. */
export const packsDir = path.join(projectRoot, 'resources/packs');

/** The built main process, as `npm run build` leaves it. */
export const builtMain = path.join(projectRoot, 'out/main');

/** The environment variable that says where this run's library with the sample class lies, to be copied by each test. */
export const SAMPLE_LIBRARY = 'MARGINALIA_TEST_SAMPLE_LIBRARY';

/** Browsers and Electron refuse their sandbox to root, which is what containers run as; the product never turns it off. */
export const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
