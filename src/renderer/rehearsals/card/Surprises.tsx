import { Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { plannedBeatAt, type RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import styles from './PupilCard.module.css';
import type { SurpriseRow } from './surprise-list.ts';

interface Props {
  rows: readonly SurpriseRow[];
  plan: RehearsalPlan;
  underWay: boolean;
  onCame: (row: SurpriseRow) => void;
}

/** What the pupil throws in, in order; the one that comes next is the large one. */
export function Surprises({ rows, plan, underWay, onCame }: Props) {
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
          const { surprise, cameMs, isNext } = row;
          return (
            <li key={surprise.id} data-next={isNext || undefined} data-due={isDue(row) || undefined}>
              <div className={styles.when}>
                <span>{surpriseNames[surprise.kind]}</span>
                <span className={styles.figures}>
                  {cameMs === null ? whenDue(row) : `came at ${clockFace(cameMs)}`}
                </span>
              </div>
              <p className={styles.doThis}>{surprise.words}</p>
              <div className={styles.when}>
                <Text size="sm" c="var(--ink-soft)" component="span">
                  Around “{beatLabel(plan.beats[plannedBeatAt(plan.beats, surprise.dueMs)]!)}”
                </Text>
                {cameMs === null ? (
                  <Button
                    variant={isNext && underWay ? 'filled' : 'default'}
                    size={isNext ? 'sm' : 'compact-sm'}
                    disabled={!underWay}
                    onClick={() => onCame(row)}
                  >
                    It happened<VisuallyHidden>: {surpriseNames[surprise.kind]}</VisuallyHidden>
                    {isNext && <kbd className={styles.key}>Enter</kbd>}
                  </Button>
                ) : (
                  <IconCheck size={20} aria-hidden />
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

function whenDue({ dueInMs, surprise, isNext }: SurpriseRow): string {
  if (dueInMs <= 0) return 'now';
  // Seconds are counted up to, so that "in 0:01" is still to come.
  return isNext ? `in ${clockFace(Math.ceil(dueInMs / 1000) * 1000)}` : `at ${clockFace(surprise.dueMs)}`;
}
