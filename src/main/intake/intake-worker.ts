import { parentChannel } from './parent-channel.ts';
import { watchParser } from './parser-watchdog.ts';

/**
 * Entry of the intake process, built to `out/main/intake-worker.js` beside `intake-parser.js`. Run from the sources,
 * as tests do, the parser is the `.ts` file instead.
 */
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
watchParser(new URL(`./intake-parser.${extension}`, import.meta.url), parentChannel());
