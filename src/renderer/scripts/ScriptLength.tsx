import { Text } from '@mantine/core';
import { sayDuration, totalLength } from '../../shared/scripts/script-plan.ts';
import type { Beat, ScriptMode } from '../../shared/scripts/script.ts';

interface Props {
  beats: readonly Beat[];
  mode: ScriptMode;
  wordsPerMinute: number;
}

/** How much there is to say or to read in all; a fact, not a verdict. */
export function ScriptLength({ beats, mode, wordsPerMinute }: Props) {
  const { words, seconds } = totalLength(beats, wordsPerMinute);
  return (
    <Text size="sm" c="var(--ink-soft)" title={mode === 'spoken' ? `At ${wordsPerMinute} words a minute` : undefined}>
      {words} {words === 1 ? 'word' : 'words'} in all
      {mode === 'spoken' && `, about ${sayDuration(seconds)}`}
    </Text>
  );
}
