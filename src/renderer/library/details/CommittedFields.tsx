import { Textarea, TextInput, type TextareaProps, type TextInputProps } from '@mantine/core';
import { useCommittedText } from '../../ui/use-committed-text.ts';

interface Committed {
  value: string;
  commit: (value: string) => void;
}

/** A line of text that saves as you go. */
export function CommittedTextInput({ value, commit, ...rest }: Committed & Omit<TextInputProps, keyof Committed>) {
  const field = useCommittedText(value, commit);
  const error = rest.required && field.value.trim() === '' ? `${String(rest.label)} cannot be empty` : undefined;
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
      onChange={(event) => field.onChange(event.currentTarget.value)}
      onBlur={field.onBlur}
    />
  );
}
