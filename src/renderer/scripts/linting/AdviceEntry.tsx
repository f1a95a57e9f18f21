import { Button, Group, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { LintFinding } from '../../../shared/linting/lint-finding.ts';
import type { Beat } from '../../../shared/scripts/script.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import styles from './Advice.module.css';

interface Props {
  id: string;
  finding: LintFinding;
  beat: Beat | undefined;
  onGoTo: () => void;
  onSetAside: (note: string) => void;
}

/** One finding: the words, the reason with its source, another way to say it, and the way to set it aside. */
export function AdviceEntry({ id, finding, beat, onGoTo, onSetAside }: Props) {
  const [note, setNote] = useState<string | null>(null);
  const { title, words, why, source, rewrite } = finding;
  const setAside = (event: FormEvent) => {
    event.preventDefault();
    if (note?.trim()) onSetAside(note.trim());
  };

  return (
    <li className={styles.entry}>
      <UnstyledButton id={id} className={styles.go} onClick={onGoTo}>
        <span className={styles.title}>{title}</span>
        <span className={styles.where}>
          {beat && beatLabel(beat)}
          {words && (
            <>
              : <span className={styles.words}>{shortened(words)}</span>
            </>
          )}
        </span>
      </UnstyledButton>
      <Text size="sm">{why}</Text>
      <Text size="sm">
        <span className={styles.lead}>Instead:</span> {rewrite}
      </Text>
      <Text size="xs" c="var(--ink-soft)">
        {source}
      </Text>
      {note === null ? (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Set aside: ${title}`}
          className={styles.aside}
          onClick={() => setNote('')}
        >
          Set aside with a note…
        </Button>
      ) : (
        <form onSubmit={setAside}>
          <Group gap="xs" align="flex-end">
            <TextInput
              flex={1}
              size="xs"
              label="Why it is right here"
              maxLength={300}
              data-autofocus
              ref={(field) => field?.focus()}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
              onKeyDown={(event) => event.key === 'Escape' && setNote(null)}
            />
            <Button type="submit" size="xs" disabled={note.trim() === ''}>
              Set aside
            </Button>
            <Button variant="default" size="xs" onClick={() => setNote(null)}>
              Cancel
            </Button>
          </Group>
        </form>
      )}
    </li>
  );
}

const SHOWN_LETTERS = 80;

function shortened(words: string): string {
  return words.length <= SHOWN_LETTERS ? words : `${words.slice(0, SHOWN_LETTERS).trimEnd()}…`;
}
