import { showFailure } from '../ui/notices.tsx';
import { sentenceFor } from './sentence-for.ts';

/** Does something, and says why when it does not work; answers whether it did. */
export async function tellFailure(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    showFailure(sentenceFor(error));
    return false;
  }
}
