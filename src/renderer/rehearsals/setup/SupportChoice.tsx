import { SegmentedControl, Text } from '@mantine/core';
import type { GoSettings } from '../../../shared/rehearsals/go.ts';
import { ChoiceRow } from './ChoiceRow.tsx';

interface Props {
  support: GoSettings['support'];
  /** What suits the takes kept so far, and how many these are. */
  fading: { support: GoSettings['support']; kept: number };
  onSupport: (support: GoSettings['support']) => void;
}

const options: { value: GoSettings['support']; label: string }[] = [
  { value: 'full', label: 'All the words' },
  { value: 'prompts', label: 'How they begin' },
  { value: 'nothing', label: 'No words' },
];

/** How much of the words the speaker sees. */
export function SupportChoice({ support, fading, onSupport }: Props) {
  const why = fadingWords(fading);
  return (
    <ChoiceRow label="On the screen">
      <SegmentedControl
        fullWidth
        aria-label="On the screen"
        value={support}
        data={options}
        onChange={(value) => onSupport(options.find((option) => option.value === value)?.value ?? 'full')}
      />
      {why && (
        <Text size="sm" c="var(--ink-soft)" mt={4}>
          {why}
        </Text>
      )}
    </ChoiceRow>
  );
}

function fadingWords({ support, kept }: Props['fading']): string | null {
  if (support === 'full') return null;
  const takes = `${kept} takes of this script are kept`;
  return support === 'prompts'
    ? `${takes}: how each sentence begins may be enough by now.`
    : `${takes}: you may not need the words any more. They are one key away.`;
}
