import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import type { CommitText } from '../../ui/draft-committer.ts';
import { NOT_SAVED, useCommittedText } from '../../ui/use-committed-text.ts';

interface Committed {
  value: string;
  commit: CommitText;
}

/** A line of text that saves as you go. */
export function CommittedTextInput({ value, commit, ...rest }: Committed & Omit<TextInputProps, keyof Committed>) {
  const field = useCommittedText(value, commit);
  const empty = rest.required && field.value.trim() === '';
  const error = empty ? `${String(rest.label)} cannot be empty` : field.unsaved ? NOT_SAVED : undefined;
  return (
    <TextInput
      {...rest}
      value={field.value}
      error={error}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={field.onBlur}
    />
  );
}

/** Several lines of text that save as you go. */
export function CommittedTextarea({ value, commit, ...rest }: Committed & Omit<TextareaProps, keyof Committed>) {
  const field = useCommittedText(value, commit);
  return (
    <Textarea
      {...rest}
      value={field.value}
      error={field.unsaved ? NOT_SAVED : undefined}
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={field.onBlur}
    />
  );
}
