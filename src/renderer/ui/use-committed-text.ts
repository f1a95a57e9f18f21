import { useEffect, useState } from 'react';
import { createDraftCommitter, type CommitText } from './draft-committer.ts';
import { useLatest } from './use-latest.ts';

export interface CommittedText {
  value: string;
  onChange: (value: string) => void;
  /** Commits at once what is still waiting, as when the field is left. */
  onBlur: () => void;
  /** Whether what the field shows was refused, and so is not what the outside has. */
  unsaved: boolean;
}

/**
 * A text field that saves as you go: `commit` is called when typing rests, when the field is left and when it goes
 * away. Until then the field shows what was typed, and afterwards what the outside says.
 */
export function useCommittedText(outside: string, commit: CommitText): CommittedText {
  const [draft, setDraft] = useState<string | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const latestCommit = useLatest(commit);
  const [committer] = useState(() => createDraftCommitter((value) => latestCommit.current(value), setUnsaved));

  useEffect(() => committer.flush, [committer]);
  // The outside answered (or somebody else changed it): stop showing the draft, unless typing goes on. A space just
  // typed at the end is still the typist's, though the outside keeps the text without it.
  useEffect(() => {
    if (!committer.isWaiting()) setDraft((current) => (current?.trim() === outside ? current : null));
  }, [committer, outside]);

  return {
    value: draft ?? outside,
    onChange: (value) => {
      setDraft(value);
      committer.type(value);
    },
    onBlur: () => {
      committer.flush();
      setDraft((current) => (current !== null && current.trim() === outside ? null : current));
    },
    unsaved,
  };
}

/** What a field says under itself while what it shows was refused. */
export const NOT_SAVED = 'Not saved. Leave the field again to try once more.';
