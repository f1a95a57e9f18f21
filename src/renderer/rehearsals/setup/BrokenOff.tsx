import { Button, Group, Paper, Text } from '@mantine/core';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { pauseUnderWay } from '../../../shared/rehearsals/go-log.ts';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { absenceInWords, whatWasSaid } from '../rehearsal-words.ts';

interface Props {
  go: Go;
  onGoOn: () => void;
  onForget: () => void;
}

/** Offers a go that broke off because the app ended or everybody left. */
export function BrokenOff({ go, onGoOn, onForget }: Props) {
  const { plan, clock, log } = go;
  const { beat, spentMs, totalMs } = readClock(clock, 0);
  const pause = pauseUnderWay(log);
  return (
    <Paper component="section" aria-label="A go that broke off" withBorder p="md">
      <Text size="sm">
        A go broke off: {whatWasSaid(plan)}, in part {beat + 1} of {spentMs.length}, at {clockFace(totalMs)}.{' '}
        {pause && absenceInWords(pause)}
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
