import { Box, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './PupilCard.module.css';

interface Props {
  title: string;
  children: ReactNode;
  /** What can be done meanwhile. */
  action?: ReactNode;
}

/** Stands where there is no card to show, and says why. */
export function CardMessage({ title, children, action }: Props) {
  return (
    <main className={styles.message}>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Text c="var(--ink-soft)" mt="xs">
        {children}
      </Text>
      {action && <Box mt="md">{action}</Box>}
    </main>
  );
}
