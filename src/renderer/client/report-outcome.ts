import { showFailure, showNotice } from '../ui/notices.tsx';
import { sentenceFor } from './sentence-for.ts';

/** Says what was done once it is, or why it was not. */
export async function reportOutcome(doing: Promise<unknown>, done: string): Promise<void> {
  try {
    await doing;
    showNotice(done);
  } catch (error) {
    showFailure(sentenceFor(error));
  }
}
