import { Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import classes from './CalmScreen.module.css';

interface Props {
  title: string;
  /** Whose moment this is. */
  people: readonly Person[];
  children: ReactNode;
  /** What can be done, the likely thing first. */
  actions: ReactNode;
}

/** A screen between two turns: nothing of the work is on it, and one thing to do. Its title is read out. */
export function CalmScreen({ title, people, children, actions }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={classes.screen}>
      <section className={classes.card} aria-labelledby="calm-screen-title">
        <div className={classes.people} aria-hidden>
          {people.map((person) => (
            <PersonChip key={person.id} person={person} initialOnly />
          ))}
        </div>
        <Title order={2} size="h2" id="calm-screen-title" ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        <Text component="div" c="var(--ink-soft)" className={classes.words}>
          {children}
        </Text>
        <Stack gap={10} align="center">
          {actions}
        </Stack>
      </section>
    </div>
  );
}
