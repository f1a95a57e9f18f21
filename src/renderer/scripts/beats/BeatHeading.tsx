import { lengthOf, sayDuration } from '../../../shared/scripts/script-plan.ts';
import { beatWords } from '../../../shared/scripts/script-words.ts';
import type { Beat, ScriptMode } from '../../../shared/scripts/script.ts';
import styles from './Beats.module.css';

interface Props {
  beat: Beat;
  mode: ScriptMode;
  wordsPerMinute: number;
}

/** What a beat is called, and how long it is. */
export function BeatHeading({ beat, mode, wordsPerMinute }: Props) {
  const { words, seconds } = lengthOf(beat, wordsPerMinute);
  return (
    <>
      <h2 className={styles.label}>{beatWords[beat.kind].label}</h2>
      <span className={styles.length}>
        {words > 0 && `${words} ${words === 1 ? 'word' : 'words'}`}
        {words > 0 && mode === 'spoken' && ` · ${sayDuration(seconds)}`}
      </span>
    </>
  );
}
