import { Button, Group, Paper, Text } from '@mantine/core';
import { clockFace } from '../../shared/rehearsals/clock-face.ts';
import type { RehearsalProgress } from '../../shared/rehearsals/rehearsal-progress.ts';
import { whatWasSaid } from './rehearsal-words.ts';

interface Props {
  progress: RehearsalProgress;
  onGoOn: () => void;
  onForget: () => void;
}

/** Offers a go that a crash or a reload broke off. */
export function BrokenOff({ progress, onGoOn, onForget }: Props) {
  const { beat, spent } = progress.reached;
  return (
    <Paper component="section" aria-label="A go that broke off" withBorder p="md" mt="xl" mx="xl">
      <Text size="sm">
        A go broke off: {whatWasSaid(progress.plan)}, in part {beat + 1} of {spent.length}, at{' '}
        {clockFace(spent.reduce((sum, ms) => sum + ms, 0))}. The time since then is not counted.
        {progress.note && ' What was written about it is kept for its end.'}
      </Text>
      <Group mt="sm">
        <Button onClick={onGoOn}>Go on where you stopped</Button>
        <Button variant="default" onClick={onForget}>
          Let it go
        </Button>
      </Group>
    </Paper>
  );
}
