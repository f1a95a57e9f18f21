import { Button, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './NothingToRehearse.module.css';

interface Props {
  onOpenScript: () => void;
  /** What is left of scripts that are gone. */
  children: ReactNode;
}

/** Before there is a script: where to begin. */
export function NothingToRehearse({ onOpenScript, children }: Props) {
  return (
    <div className={styles.view}>
      <Stack align="flex-start" justify="center" maw={480} m="auto" p="xl">
        <Title order={2}>First, something to say</Title>
        <Text c="var(--ink-soft)">
          A rehearsal follows a script, part by part. Draft one for this piece of work, even a few words for each part,
          and come back to say it aloud.
        </Text>
        <Button onClick={onOpenScript}>Draft a script</Button>
      </Stack>
      {children}
    </div>
  );
}
