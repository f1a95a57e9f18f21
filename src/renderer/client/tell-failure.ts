import { letFailureGo, showFailure } from '../ui/notices.tsx';
import { codeOf, sentenceFor } from './sentence-for.ts';

/** What was said because the disk took nothing. */
const unwritable = new Set<string>();

/** Says why something did not work, as long as that is so; see `letUnwritableGo`. */
export function sayFailure(error: unknown): void {
  const sentence = sentenceFor(error);
  showFailure(sentence);
  if (['disk-full', 'read-only'].includes(codeOf(error))) unwritable.add(sentence);
}

/** The library can be written to again: what was said because it could not is no longer so. */
export function letUnwritableGo(): void {
  unwritable.forEach(letFailureGo);
  unwritable.clear();
}

/** Does something, and says why when it does not work; answers whether it did. */
export async function tellFailure(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    sayFailure(error);
    return false;
  }
}
