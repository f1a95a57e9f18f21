import { letFailureGo, showFailure, showNotice } from '../ui/notices.tsx';

/** What is said and done as long as something that was typed cannot be saved. */
export interface LateWords {
  /** Something waits; also when it is tried in vain again. */
  wait: () => void;
  /** Nothing waits any more; `isSaved` unless what it was said of is gone. */
  end: (isSaved: boolean) => void;
}

const NOT_SAVED_YET =
  'What you typed is not saved yet. It waits in this window, and is saved as soon as that works again: leave the window open.';

/** Says so in this window, and asks before it is closed. */
export const lateWordsHere: LateWords = {
  wait() {
    showFailure(NOT_SAVED_YET);
    window.addEventListener('beforeunload', askFirst);
  },
  end(isSaved) {
    window.removeEventListener('beforeunload', askFirst);
    letFailureGo(NOT_SAVED_YET);
    if (isSaved) showNotice('What you typed is saved now.');
  },
};

function askFirst(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
