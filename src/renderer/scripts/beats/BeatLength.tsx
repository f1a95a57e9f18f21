import { lengthOf, sayDuration, sayLines } from '../../../shared/scripts/script-plan.ts';
import { slipLines } from '../../../shared/scripts/slip-lines.ts';
import type { Beat, ScriptMode } from '../../../shared/scripts/script.ts';
import { usePace } from '../pace/pace-context.ts';
import styles from './BaseBeat.module.css';

/** How long a beat is: seconds where it is said, lines on a slip where it is written. */
export function BeatLength({ beat, mode }: { beat: Beat; mode: ScriptMode }) {
  const { wordsPerMinute, slipLineLength } = usePace();
  const { words, seconds } = lengthOf(beat, wordsPerMinute);
  const measured = mode === 'spoken' ? sayDuration(seconds) : sayLines(slipLines(beat.text, slipLineLength));
  return (
    <span className={styles.length}>
      {words > 0 ? `${words} ${words === 1 ? 'word' : 'words'} · ${measured}` : 'Nothing yet'}
    </span>
  );
}
