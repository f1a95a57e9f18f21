import { Button, Group, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { LintFinding } from '../../../shared/linting/lint-finding.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import type { Beat } from '../../../shared/scripts/script.ts';
import { adviceId } from './advice-id.ts';
import styles from './Advice.module.css';

const SHOWN_LETTERS = 80;

interface Props {
  /** What one rule found, in the order of the script; at least one. */
  findings: readonly LintFinding[];
  beats: readonly Beat[];
  onGoTo: (finding: LintFinding) => void;
  /** Sets all of them aside. */
  onSetAside: (note: string) => void;
}

/** What one rule found: the words, the reason with its source, another way to say it, and the way to set it aside. */
export function AdviceEntry({ findings, beats, onGoTo, onSetAside }: Props) {
  const [asking, setAsking] = useState(false);
  const { title, why, source, rewrite } = findings[0]!;
  return (
    <li className={styles.entry} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      {findings.map((finding) => {
        const beat = beats.find(({ id }) => id === finding.beatId);
        return (
          <UnstyledButton
            key={adviceId(finding)}
            id={adviceId(finding)}
            className={styles.go}
            onClick={() => onGoTo(finding)}
          >
            {beat && beatLabel(beat)}
            {finding.words && (
              <>
                : <span className={styles.words}>{shortened(finding.words)}</span>
              </>
            )}
          </UnstyledButton>
        );
      })}
      <Text size="sm">{why}</Text>
      <Text size="sm">
        <span className={styles.lead}>Instead:</span> {rewrite}
      </Text>
      <Text size="xs" c="var(--ink-soft)">
        {source}
      </Text>
      {asking ? (
        <NoteForm onSetAside={onSetAside} onCancel={() => setAsking(false)} />
      ) : (
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`Set aside with a note…: ${title}`}
          className={styles.aside}
          onClick={() => setAsking(true)}
        >
          Set aside with a note…
        </Button>
      )}
    </li>
  );
}

function NoteForm({ onSetAside, onCancel }: { onSetAside: (note: string) => void; onCancel: () => void }) {
  const [note, setNote] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const setAside = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim()) onSetAside(note.trim());
  };
  return (
    <form onSubmit={setAside}>
      <Group gap="xs" align="flex-end">
        <TextInput
          ref={field}
          flex={1}
          size="xs"
          label="Why it is right here"
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && onCancel()}
        />
        <Button type="submit" size="xs" disabled={note.trim() === ''}>
          Set aside
        </Button>
        <Button variant="default" size="xs" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}

function shortened(words: string): string {
  return words.length <= SHOWN_LETTERS ? words : `${words.slice(0, SHOWN_LETTERS).trimEnd()}…`;
}
