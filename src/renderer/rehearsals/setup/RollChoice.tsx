import { Checkbox, Stack } from '@mantine/core';
import { NumberField } from '../../ui/number/NumberField.tsx';
import { ROLL_SPEEDS } from '../rolling.ts';

interface Props {
  /** Words a minute; null where the words stand still. */
  rollWpm: number | null;
  /** At what pace the class's scripts are timed. */
  wordsPerMinute: number;
  onRoll: (wordsPerMinute: number | null) => void;
}

/** Whether the words roll by as on a teleprompter, and how fast to begin with. */
export function RollChoice({ rollWpm, wordsPerMinute, onRoll }: Props) {
  return (
    <Stack gap="xs">
      <Checkbox
        label="Let the words roll by"
        description="As on a teleprompter. ↑ and ↓ change how fast."
        checked={rollWpm !== null}
        onChange={(event) => onRoll(event.currentTarget.checked ? wordsPerMinute : null)}
      />
      {rollWpm !== null && (
        <NumberField
          label="Words a minute"
          min={ROLL_SPEEDS.slowest}
          max={ROLL_SPEEDS.fastest}
          value={rollWpm}
          meanwhile={`Until then it is ${rollWpm}.`}
          onChange={(words) => words !== null && onRoll(words)}
        />
      )}
    </Stack>
  );
}
