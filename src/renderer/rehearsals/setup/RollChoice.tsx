import { Checkbox, Group, NumberInput, Text } from '@mantine/core';
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
    <Group gap="sm" mih={36}>
      <Checkbox
        label="Let the words roll by"
        checked={rollWpm !== null}
        onChange={(event) => onRoll(event.currentTarget.checked ? wordsPerMinute : null)}
      />
      {rollWpm !== null && (
        <>
          <NumberInput
            aria-label="Words a minute"
            w={84}
            size="sm"
            min={ROLL_SPEEDS.slowest}
            max={ROLL_SPEEDS.fastest}
            step={ROLL_SPEEDS.step}
            clampBehavior="blur"
            allowDecimal={false}
            value={rollWpm}
            onChange={(value) => typeof value === 'number' && onRoll(value)}
          />
          <Text size="sm" c="var(--ink-soft)">
            words a minute
          </Text>
        </>
      )}
    </Group>
  );
}
