import { Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { plannedBeatAt, type RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import styles from './PupilCard.module.css';
import type { SurpriseRow } from './surprise-list.ts';

interface Props {
  rows: readonly SurpriseRow[];
  plan: RehearsalPlan;
  phase: ClockReading['phase'];
  onCame: (row: SurpriseRow) => void;
}

/** What the pupil throws in, in order; the one that comes next is the large one. */
export function Surprises({ rows, plan, phase, onCame }: Props) {
  const underWay = phase === 'speaking' || phase === 'paused';
  const over = phase === 'ended';
  const due = underWay ? rows.find((row) => row.isNext && isDue(row)) : undefined;
  return (
    <section className={styles.surprises} aria-label="What you throw in">
      <Title order={2} size="h5">
        What you throw in
      </Title>
      <VisuallyHidden role="status">{due && `Now: ${due.surprise.words}`}</VisuallyHidden>
      {rows.length === 0 && (
        <Text c="var(--ink-soft)">No surprises were agreed for this go. Answer as this pupil would.</Text>
      )}
      <ul>
        {rows.map((row) => {
          const { surprise, cameMs } = row;
          const isNext = row.isNext && !over;
          const beat = plan.beats[plannedBeatAt(plan.beats, surprise.dueMs)]!;
          return (
            <li key={surprise.id} data-next={isNext || undefined} data-due={(isNext && isDue(row)) || undefined}>
              <div className={styles.when}>
                <span>
                  <strong>{surpriseNames[surprise.kind]}</strong>, around “{beatLabel(beat)}”
                </span>
                <span className={styles.figures}>{over && cameMs === null ? 'did not come' : whenDue(row)}</span>
              </div>
              <div className={styles.doThis}>
                <p>{surprise.words}</p>
                {cameMs !== null && <IconCheck size={20} aria-hidden />}
                {cameMs === null && underWay && (
                  <Button
                    variant={isNext ? 'filled' : 'default'}
                    size={isNext ? 'sm' : 'compact-sm'}
                    flex="none"
                    onClick={() => onCame(row)}
                  >
                    It happened<VisuallyHidden>: {surpriseNames[surprise.kind]}</VisuallyHidden>
                    {isNext && <kbd className={styles.key}>Enter</kbd>}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function isDue({ cameMs, dueInMs }: SurpriseRow): boolean {
  return cameMs === null && dueInMs <= 0;
}

function whenDue({ cameMs, dueInMs, surprise, isNext }: SurpriseRow): string {
  if (cameMs !== null) return `came at ${clockFace(cameMs)}`;
  if (dueInMs <= 0) return 'now';
  // Seconds are counted up to, so that "in 0:01" is still to come.
  return isNext ? `in ${clockFace(Math.ceil(dueInMs / 1000) * 1000)}` : `at ${clockFace(surprise.dueMs)}`;
}
