import { useElementSize } from '@mantine/hooks';
import type { PlannedBeat } from '../../../shared/rehearsals/rehearsal-plan.ts';
import styles from './StageWords.module.css';

interface Props {
  current: PlannedBeat;
  next: PlannedBeat | null;
  /** How much of the part has rolled by, 0 to 1. */
  rolled: number;
}

/** Where on the way down the eye rests, as a share of the height: what is to be said now stands here. */
const READING_LINE = 0.3;

/** The words roll past a line at which they are read, and the next part follows by itself. */
export function RollingWords({ current, next, rolled }: Props) {
  const pane = useElementSize();
  const words = useElementSize();
  const top = pane.height * READING_LINE - rolled * words.height;
  return (
    <div ref={pane.ref} className={styles.rolling} tabIndex={0} role="region" aria-label="What to say">
      <div key={current.id} className={styles.roll} style={{ transform: `translateY(${top}px)` }}>
        <p ref={words.ref} className={styles.rolled}>
          {current.text}
        </p>
        <p className={styles.rolled} data-next>
          {next?.text ?? 'This is the last part. End when you have said it.'}
        </p>
      </div>
    </div>
  );
}
