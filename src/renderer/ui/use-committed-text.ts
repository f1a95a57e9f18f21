import { useCallback, useEffect, useRef, useState } from 'react';

const COMMIT_AFTER_MS = 700;

export interface CommittedText {
  value: string;
  onChange: (value: string) => void;
  /** Commits at once what is still waiting, as when the field is left. */
  onBlur: () => void;
}

/**
 * A text field that saves as you go: `commit` is called when typing rests, when the field is left and when it goes
 * away. Until then the field shows what was typed, and afterwards what the outside says.
 */
export function useCommittedText(outside: string, commit: (value: string) => void): CommittedText {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestCommit = useRef(commit);
  useEffect(() => {
    latestCommit.current = commit;
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (waiting.current === null) return;
    const value = waiting.current;
    waiting.current = null;
    latestCommit.current(value);
  }, []);

  useEffect(() => flush, [flush]);
  // The outside answered (or somebody else changed it): stop showing the draft, unless typing goes on. A space just
  // typed at the end is still the typist's, though the outside keeps the text without it.
  useEffect(() => {
    if (waiting.current === null) setDraft((current) => (current?.trim() === outside ? current : null));
  }, [outside]);

  return {
    value: draft ?? outside,
    onChange: (value) => {
      setDraft(value);
      waiting.current = value;
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, COMMIT_AFTER_MS);
    },
    onBlur: () => {
      flush();
      setDraft((current) => (current !== null && current.trim() === outside ? null : current));
    },
  };
}
