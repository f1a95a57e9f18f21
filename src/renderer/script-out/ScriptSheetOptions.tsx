import { Checkbox, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import type { OutChoice } from './out-choice.ts';

interface Props {
  choice: OutChoice;
  onChange: (choice: OutChoice) => void;
  /** How many parts have a place in the work that can be shown. */
  withPlaces: number;
}

const PAPERS = [
  { value: 'A5', label: 'A5', paper: 'A5', twice: false },
  { value: 'A5-twice', label: 'A5, two on A4', paper: 'A5', twice: true },
  { value: 'A4', label: 'A4', paper: 'A4', twice: false },
] as const;

/** How the slip or the card is laid out. */
export function ScriptSheetOptions({ choice, onChange, withPlaces }: Props) {
  const isSlip = choice.kind === 'slip';
  const papers = isSlip ? PAPERS : PAPERS.filter(({ twice }) => !twice);
  const twice = isSlip && choice.twice;
  const chosen = papers.find((each) => each.paper === choice.paper && each.twice === twice);
  const choosePaper = (value: string) => {
    const next = papers.find((each) => each.value === value);
    if (next) onChange({ ...choice, paper: next.paper, twice: next.twice });
  };

  return (
    <Stack gap="md">
      <div>
        <Text size="sm" fw={500} mb={4} id="paper-size">
          Paper
        </Text>
        <SegmentedControl
          aria-labelledby="paper-size"
          fullWidth
          size="sm"
          value={chosen?.value ?? 'A5'}
          onChange={choosePaper}
          data={papers.map(({ value, label }) => ({ value, label }))}
        />
      </div>
      {isSlip ? (
        <Stack gap="sm" role="group" aria-label="What the slip shows">
          <Checkbox
            label="Large print"
            description="Letters of 18 points and more"
            checked={choice.large}
            onChange={(event) => onChange({ ...choice, large: event.currentTarget.checked })}
          />
          {withPlaces > 0 && (
            <Checkbox
              label="The piece of the page each part is about"
              checked={choice.pictures}
              onChange={(event) => onChange({ ...choice, pictures: event.currentTarget.checked })}
            />
          )}
          <Checkbox
            label="Lines for an answer"
            checked={choice.roomToAnswer}
            onChange={(event) => onChange({ ...choice, roomToAnswer: event.currentTarget.checked })}
          />
          <Text size="sm" c="var(--ink-soft)">
            Headings are in pupils’ words. Where you rename a part in the script, the slip takes your name for it.
          </Text>
        </Stack>
      ) : (
        <Radio.Group
          label="Words on the card"
          value={choice.words}
          onChange={(words) => onChange({ ...choice, words: words as OutChoice['words'] })}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="prompts"
              label="How each part begins"
              description="What is the same for every pupil stands in full"
            />
            <Radio value="in-full" label="Every word" />
          </Stack>
        </Radio.Group>
      )}
    </Stack>
  );
}
