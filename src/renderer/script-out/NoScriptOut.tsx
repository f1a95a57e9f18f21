import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMayChange } from '../ui/may-change.ts';

interface Props {
  switcher: ReactNode;
  onOpenScript: () => void;
  onBringIn: () => void;
}

/** What is said where there is no script to take away yet. */
export function NoScriptOut({ switcher, onOpenScript, onBringIn }: Props) {
  const mayChange = useMayChange();
  return (
    <Stack p="xl" gap="lg" maw={520}>
      <Title order={2}>Take away</Title>
      {switcher}
      <Text>There is no script for this piece of work yet. Write one first, or bring in a pack from a colleague.</Text>
      <Group>
        <Button onClick={onOpenScript}>Write a script</Button>
        {mayChange && (
          <Button variant="default" onClick={onBringIn}>
            Bring in a pack…
          </Button>
        )}
      </Group>
    </Stack>
  );
}
