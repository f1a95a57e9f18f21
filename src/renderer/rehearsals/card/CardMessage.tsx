import { Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './PupilCard.module.css';

/** Stands where there is no card to show, and says why. */
export function CardMessage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.message}>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="var(--ink-soft)" mt="xs">
        {children}
      </Text>
    </main>
  );
}
