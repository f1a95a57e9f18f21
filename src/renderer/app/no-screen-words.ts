/** Why there is no screen, and that nothing saved is lost. */
export interface NoScreenWords {
  title: string;
  words: string;
}

const BROKEN: NoScreenWords = {
  title: 'This screen stopped working',
  words:
    'Something went wrong in Marginalia itself. Everything that said “saved” is safe on this computer. Try the screen again, or go back to the library.',
};
const NOT_LOADED: NoScreenWords = {
  title: 'This screen could not be opened',
  words:
    'Marginalia’s own process did not answer. Everything that said “saved” is safe on this computer. If it stays silent, start Marginalia again; then try the screen again.',
};

/** As Chromium and Firefox, Safari, and the loader of styles say that a piece of the app did not come. */
const DID_NOT_COME = /dynamically imported module|Importing a module script failed|Unable to preload CSS/i;

/** Whether a screen is not there because a piece of the app did not come. */
export function didNotCome(error: unknown): boolean {
  return error instanceof Error && DID_NOT_COME.test(error.message);
}

/** What to say instead of a screen that met `error`. */
export function noScreenWords(error: unknown): NoScreenWords {
  return didNotCome(error) ? NOT_LOADED : BROKEN;
}
