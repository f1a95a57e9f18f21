import { Textarea, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { withComment } from '../findings/finding-words.ts';
import { useBankHere, type Bank } from './bank-context.ts';
import classes from './CommentBox.module.css';
import { SuggestionList } from './SuggestionList.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  mark: Annotation;
  /** The mark with its new comment, and with the entry of the bank the words belong to. */
  onChange: (mark: Annotation) => void;
}

/** What is said about a mark. Comments used before are offered while it is typed, and what is typed is kept for them. */
export function CommentBox({ mark, onChange }: Props) {
  const bank = useBankHere();
  const [words, setWords] = useState(mark.comment ?? '');
  const suggestions = useSuggestions(words, mark, setWords);
  const isEdited = words.trim() !== (mark.comment ?? '');
  const entry = bank.comments.find(({ id }) => id === mark.bankId);
  const unsaved = useRef<(() => void) | null>(null);
  unsaved.current = isEdited ? () => onChange(withBankWords(mark, words, bank)) : null;
  // Pointing elsewhere closes the box before it can lose the focus; what was typed is kept all the same.
  useEffect(() => () => unsaved.current?.(), []);
  // Another way than this box changed the comment: an undo, or a change of every place at once.
  useEffect(() => setWords(mark.comment ?? ''), [mark.comment]);

  return (
    <div className={classes.box}>
      <Textarea
        data-comment-box
        aria-label="Comment"
        placeholder="What does it show? (C)"
        autosize
        minRows={2}
        maxRows={5}
        size="xs"
        maxLength={4000}
        value={words}
        {...suggestions.boxProps}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          suggestions.onTyped();
        }}
        onBlur={() => {
          suggestions.onLeft();
          unsaved.current?.();
        }}
        onKeyDown={(event) => {
          const done = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
          if (!done && !suggestions.onKey(event)) return;
          event.preventDefault();
          event.stopPropagation();
          if (done) event.currentTarget.closest<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true });
        }}
      />
      <SuggestionList suggestions={suggestions} />
      {entry && isEdited && words.trim() !== '' && (
        <UnstyledButton
          className={classes.all}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            unsaved.current = null;
            void bank.changeAll(entry, { ...entry, words: words.trim() });
          }}
        >
          Change it in the bank and everywhere it stands
        </UnstyledButton>
      )}
    </div>
  );
}

/** The mark with these words as its comment, tied to the bank's entry for them. */
export function withBankWords(mark: Annotation, words: string, bank: Pick<Bank, 'use'>): Annotation {
  const { bankId: _before, ...commented } = withComment(mark, words);
  const said = words.trim();
  const bankId = said === '' ? '' : bank.use(said, mark);
  return bankId === '' ? commented : { ...commented, bankId };
}
