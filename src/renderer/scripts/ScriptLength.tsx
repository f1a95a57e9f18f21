import { Text } from '@mantine/core';
import { sayDuration, sayLines, totalLength, totalLines } from '../../shared/scripts/script-plan.ts';
import type { Beat, ScriptMode } from '../../shared/scripts/script.ts';
import { PacePopover } from './pace/PacePopover.tsx';
import type { PaceSetting } from './pace/use-pace-setting.ts';

interface Props {
  beats: readonly Beat[];
  mode: ScriptMode;
  setting: PaceSetting;
}

/** How much there is to say or to read in all, and at what pace; a fact, not a verdict. */
export function ScriptLength({ beats, mode, setting }: Props) {
  const { wordsPerMinute, slipLineLength } = setting.pace;
  const { words, seconds } = totalLength(beats, wordsPerMinute);
  const measured =
    mode === 'spoken' ? `about ${sayDuration(seconds)}` : `${sayLines(totalLines(beats, slipLineLength))} on a slip`;
  return (
    <Text size="sm" c="var(--ink-soft)" component="div">
      {words} {words === 1 ? 'word' : 'words'} in all, {measured} <PacePopover mode={mode} setting={setting} />
    </Text>
  );
}
