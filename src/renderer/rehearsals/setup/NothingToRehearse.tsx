import { Button, Stack, Text, Title } from '@mantine/core';

/** Before there is a script: where to begin. */
export function NothingToRehearse({ onOpenScript }: { onOpenScript: () => void }) {
  return (
    <Stack align="flex-start" justify="center" h="100%" maw={480} mx="auto" p="xl">
      <Title order={2}>First, something to say</Title>
      <Text c="var(--ink-soft)">
        A rehearsal follows a script, part by part. Draft one for this piece of work, even a few words for each part,
        and come back to say it aloud.
      </Text>
      <Button onClick={onOpenScript}>Draft a script</Button>
    </Stack>
  );
}
