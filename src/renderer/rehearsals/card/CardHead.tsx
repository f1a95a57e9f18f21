import { Button, Text, Title } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { Person } from '../../../shared/library/person.ts';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { Go } from '../../../shared/rehearsals/go.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { plannedTotal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import { nameOf } from '../rehearsal-words.ts';
import { HeardElsewhere } from '../sound/HeardElsewhere.tsx';
import styles from './PupilCard.module.css';

interface Props {
  go: Go;
  clock: ClockReading;
  people: readonly Person[];
  onAct: (type: 'pause' | 'resume') => void;
}

/** Who plays whom, where the go is and how long it has been. */
export function CardHead({ go, clock, people, onAct }: Props) {
  const paused = clock.phase === 'paused';
  const underWay = paused || clock.phase === 'speaking';
  return (
    <header className={styles.head}>
      <div className={styles.headWords}>
        <Title order={1} size="h4">
          Pupil’s card
        </Title>
        <Text size="sm" c="var(--ink-soft)">
          {nameOf(people, go.pupilPlayedById)} plays the pupil, {nameOf(people, go.speakerId)} speaks
        </Text>
      </div>
      {go.settings.recording && (
        <div className={styles.sound} role="group" aria-label="Sound">
          <HeardElsewhere takeId={go.takeId} />
        </div>
      )}
      <div className={styles.headWords} data-end>
        <Text fw={560} role="status">
          {whereItIs(go, clock)}
        </Text>
        <Text size="sm" c="var(--ink-soft)" className={styles.figures} role="timer" aria-label="Time spoken">
          {clockFace(clock.totalMs)} of about {clockFace(plannedTotal(go.plan.beats))}
        </Text>
      </div>
      {underWay && (
        <Button
          variant="default"
          leftSection={paused ? <IconPlayerPlay size={18} aria-hidden /> : <IconPlayerPause size={18} aria-hidden />}
          onClick={() => onAct(paused ? 'resume' : 'pause')}
        >
          {paused ? 'Carry on' : 'Pause'}
        </Button>
      )}
    </header>
  );
}

function whereItIs({ plan }: Go, { phase, beat, countInMs }: ClockReading): string {
  switch (phase) {
    case 'ready':
      return 'Not started';
    case 'counting-in':
      return `Starts in ${Math.ceil(countInMs / 1000)}`;
    case 'ended':
      return 'The go is over';
    case 'speaking':
    case 'paused': {
      const part = `Part ${beat + 1} of ${plan.beats.length}, ${beatLabel(plan.beats[beat]!)}`;
      return phase === 'paused' ? `Paused · ${part}` : part;
    }
  }
}
