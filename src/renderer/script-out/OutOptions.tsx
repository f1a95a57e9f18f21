import { SegmentedControl, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { outKinds, type OutChoice, type OutKind } from './out-choice.ts';

const NAMES: Readonly<Record<OutKind, { label: string; for: string }>> = {
  slip: { label: 'Pupil’s slip', for: 'What the pupil holds: the words meant for them, and nothing else.' },
  card: { label: 'Teacher’s card', for: 'One side to glance at while you speak.' },
  pack: { label: 'Pack', for: 'Scripts and starters as a file, for a colleague who has Marginalia.' },
};

interface Props {
  choice: OutChoice;
  onChoice: (choice: OutChoice) => void;
  switcher: ReactNode;
  children: ReactNode;
}

/** What is made of the script, and how. */
export function OutOptions({ choice, onChoice, switcher, children }: Props) {
  return (
    <>
      {switcher}
      <div>
        <SegmentedControl
          aria-label="What is made of the script"
          fullWidth
          size="sm"
          value={choice.kind}
          onChange={(kind) => onChoice({ ...choice, kind: kind as OutKind })}
          data={outKinds.map((value) => ({ value, label: NAMES[value].label }))}
        />
        <Text size="sm" c="var(--ink-soft)" mt={6}>
          {NAMES[choice.kind].for}
        </Text>
      </div>
      {children}
    </>
  );
}
