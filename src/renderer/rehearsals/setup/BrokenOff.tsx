import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useRef } from 'react';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import { pauseUnderWay } from '../../../shared/rehearsals/go-log.ts';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { useFocusIfLost } from '../../ui/use-focus-if-lost.ts';
import { absenceInWords, whatWasSaid } from '../rehearsal-words.ts';
import styles from './BrokenOff.module.css';

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
  const goOn = useRef<HTMLButtonElement>(null);
  useFocusIfLost(goOn);
  return (
    <Paper component="section" aria-label="A go that broke off" className={styles.box} withBorder p="md">
      <Title order={2} size="h4" mb={4}>
        A go broke off
      </Title>
      <Text size="sm">
        It was “{whatWasSaid(plan)}”, in part {beat + 1} of {spentMs.length}, at {clockFace(totalMs)}.{' '}
        {pause && absenceInWords(pause)}
      </Text>
      <Group mt="sm">
        <Button ref={goOn} onClick={onGoOn}>
          Go on where you stopped
        </Button>
        <Button variant="default" onClick={onForget}>
          Let it go
        </Button>
      </Group>
    </Paper>
  );
}
