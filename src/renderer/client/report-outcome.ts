import { showNotice } from '../ui/notices.tsx';
import { sayFailure } from './tell-failure.ts';

/** Says what was done once it is, or why it was not. */
export async function reportOutcome(doing: Promise<unknown>, done: string): Promise<void> {
  try {
    await doing;
    showNotice(done);
  } catch (error) {
    sayFailure(error);
  }
}
