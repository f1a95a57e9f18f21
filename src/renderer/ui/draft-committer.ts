const COMMIT_AFTER_MS = 700;

/** Takes over what was typed. Answers with whether it was saved, or with nothing where that is known elsewhere. */
export type CommitText = (value: string) => void | Promise<boolean>;

/** What a field still has to hand over. */
export interface DraftCommitter {
  /** Takes what the field says now; it is committed when typing rests. */
  type(value: string): void;
  /** Commits at once what waits, and tries again what was refused. */
  flush(): void;
  /** Whether something is typed that is not handed over, or was refused. */
  isWaiting(): boolean;
}

/**
 * Commits drafts one at a time: what is typed while a commit is under way follows it. What was refused waits for the
 * next flush, and `onRefused` says so, and says when it is over.
 */
export function createDraftCommitter(commit: CommitText, onRefused: (refused: boolean) => void): DraftCommitter {
  let waiting: string | null = null;
  let underWay = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = () => {
    clearTimeout(timer);
    if (waiting === null || underWay) return;
    const value = waiting;
    waiting = null;
    const answer = commit(value);
    if (!(answer instanceof Promise)) return onRefused(false);
    underWay = true;
    void answer.then((saved) => {
      underWay = false;
      onRefused(!saved);
      if (saved) flush();
      else waiting ??= value;
    });
  };

  return {
    type(value) {
      waiting = value;
      clearTimeout(timer);
      timer = setTimeout(flush, COMMIT_AFTER_MS);
    },
    flush,
    isWaiting: () => waiting !== null,
  };
}
