import { Textarea } from '@mantine/core';
import styles from './TitleField.module.css';
import { NOT_SAVED, type CommittedText } from './use-committed-text.ts';

interface Props {
  /** What it is the title of, to somebody who cannot see it. */
  label: string;
  text: CommittedText;
  readOnly?: boolean;
  /** Called when the field is left, before what is waiting is committed. */
  onLeave?: () => void;
}

/** A title, changed where it stands. One that is longer than its place goes on below, so that it can be read whole. */
export function TitleField({ label, text, readOnly = false, onLeave }: Props) {
  return (
    <Textarea
      className={styles.field ?? ''}
      classNames={{ input: styles.title ?? '' }}
      variant="unstyled"
      autosize
      minRows={1}
      aria-label={label}
      title={text.unsaved ? NOT_SAVED : readOnly ? undefined : 'Click to rename'}
      aria-invalid={text.unsaved || undefined}
      readOnly={readOnly}
      maxLength={120}
      value={text.value}
      onChange={(event) => text.onChange(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => {
        onLeave?.();
        text.onBlur();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.blur();
      }}
    />
  );
}
