import { TextInput, UnstyledButton, type TextInputProps } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import styles from './NumberField.module.css';
import { numberAsked, stepped, typedNumber } from './typed-number.ts';

interface Props extends Pick<TextInputProps, 'label' | 'description' | 'classNames' | 'size'> {
  min: number;
  max: number;
  /** What one press of an arrow adds; a whole step asks for whole numbers. */
  step?: number;
  /** NaN while there is none. */
  value: number;
  /** What holds until the number is mended, as a sentence. */
  meanwhile?: string;
  /** Null while what is typed is no number that the field takes. */
  onChange: (value: number | null) => void;
}

/**
 * A number that is typed or stepped. What is no such number stays as it was typed, with a sentence that says what is
 * asked for: nothing that somebody typed is turned into another number.
 */
export function NumberField({ min, max, step = 1, value, meanwhile, onChange, ...field }: Props) {
  const range = { min, max, step };
  const [draft, setDraft] = useState<string | null>(null);
  const drafted = draft === null ? null : typedNumber(draft, range);
  const isWrong = draft !== null && drafted === null;
  // Once the value is another than was typed, somebody else set it.
  const shown = isWrong || (draft !== null && drafted === value) ? draft : Number.isNaN(value) ? '' : String(value);

  const type = (typed: string) => {
    setDraft(typed);
    onChange(typedNumber(typed, range));
  };
  const stepBy = (by: 1 | -1) => {
    const from = typedNumber(shown, range) ?? (Number.isNaN(value) ? min : value);
    type(String(stepped(from, by, range)));
  };
  const arrow = (by: 1 | -1) => (
    <UnstyledButton className={styles.arrow} tabIndex={-1} aria-hidden onClick={() => stepBy(by)}>
      {by === 1 ? <IconChevronUp size={12} aria-hidden /> : <IconChevronDown size={12} aria-hidden />}
    </UnstyledButton>
  );

  return (
    <TextInput
      {...field}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      error={isWrong && [numberAsked(range), meanwhile].filter(Boolean).join(' ')}
      rightSection={
        <span className={styles.arrows}>
          {arrow(1)}
          {arrow(-1)}
        </span>
      }
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        stepBy(event.key === 'ArrowUp' ? 1 : -1);
      }}
    />
  );
}
