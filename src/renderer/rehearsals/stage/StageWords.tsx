import { Button } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { promptsOf } from '../../../shared/rehearsals/fading-support.ts';
import type { GoSettings } from '../../../shared/rehearsals/go.ts';
import type { PlannedBeat } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { beatLabel, beatWords } from '../../../shared/scripts/script-words.ts';
import styles from './StageWords.module.css';
import { HINT, LARGEST, wordSize } from './word-size.ts';

interface Props {
  current: PlannedBeat;
  next: PlannedBeat | null;
  support: GoSettings['support'];
  /** The words are shown for once, whatever was decided. */
  peeking: boolean;
  onPeek: () => void;
}

/** How much of the height the words of the part may fill; the rest is for what comes next. */
const SHARE = 0.72;

/** The words to say now, large, and what comes next, dimmed; or how they begin; or nothing but what the part is for. */
export function StageWords({ current, next, support, peeking, onPeek }: Props) {
  const { ref, width, height } = useElementSize();
  const shown = peeking ? 'full' : support;
  const words = wordsOf(current, shown);
  return (
    <div ref={ref} className={styles.words} tabIndex={0} role="region" aria-label="What to say">
      <p
        className={styles.now}
        data-hint={shown === 'nothing' || undefined}
        style={{ fontSize: wordSize(words, { width, height: height * SHARE }, shown === 'nothing' ? HINT : LARGEST) }}
      >
        {words}
      </p>
      {support !== 'full' && (
        <Button
          className={styles.peek}
          variant="subtle"
          color="gray"
          size="compact-md"
          leftSection={peeking ? <IconEyeOff size={18} aria-hidden /> : <IconEye size={18} aria-hidden />}
          aria-keyshortcuts="W"
          onClick={onPeek}
        >
          {peeking ? 'Hide the words' : 'Show the words'}
        </Button>
      )}
      <p className={styles.next}>
        {next ? (
          <>
            <span className={styles.nextKind}>Then, {next.title ?? beatLabel(next).toLowerCase()}</span>
            {support !== 'nothing' && `: ${support === 'full' ? next.text : (promptsOf(next.text)[0] ?? '')}`}
          </>
        ) : (
          'This is the last part. End when you have said it.'
        )}
      </p>
    </div>
  );
}

function wordsOf(beat: PlannedBeat, support: GoSettings['support']): string {
  if (support === 'full') return beat.text;
  return support === 'prompts' ? promptsOf(beat.text).join('\n') : beatWords[beat.kind].prompt;
}
