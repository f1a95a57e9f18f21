import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { Person } from '../../../shared/library/person.ts';
import { cardDifficultySchema, type CardDifficulty } from '../../../shared/rehearsals/pupil-card.ts';
import { difficultyNames } from '../rehearsal-words.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { isHarder, type WishedDifficulty } from './agreed-difficulty.ts';

interface Props {
  people: readonly Person[];
  wish: WishedDifficulty;
  agreedBefore: CardDifficulty;
  onWish: (wish: WishedDifficulty) => void;
}

/** How hard the pupil will be. What they will do is on the pupil's card alone. Harder than before needs a yes from both. */
export function DifficultyChoice({ people, wish, agreedBefore, onWish }: Props) {
  const { level, agreedBy } = wish;
  const asks = isHarder(level, agreedBefore);
  const waiting = people.filter(({ id }) => !agreedBy.includes(id));
  const toggle = (id: string) =>
    onWish({ level, agreedBy: agreedBy.includes(id) ? agreedBy.filter((other) => other !== id) : [...agreedBy, id] });
  return (
    <ChoiceRow label="The pupil">
      <SegmentedControl
        fullWidth
        aria-label="The pupil"
        value={level}
        data={cardDifficultySchema.options.map((value) => ({ value, label: difficultyNames[value] }))}
        onChange={(value) => onWish({ level: cardDifficultySchema.parse(value), agreedBy: [] })}
      />
      {asks && (
        <Group gap="xs" mt="sm">
          {people.map(({ id, name }) => (
            <Button
              key={id}
              size="compact-sm"
              variant={agreedBy.includes(id) ? 'filled' : 'default'}
              leftSection={agreedBy.includes(id) ? <IconCheck size={14} aria-hidden /> : undefined}
              aria-pressed={agreedBy.includes(id)}
              onClick={() => toggle(id)}
            >
              {name} says yes
            </Button>
          ))}
          {waiting.length > 0 && (
            <Text size="sm" c="var(--ink-soft)">
              Harder than before. Until both say yes it stays at “{difficultyNames[agreedBefore]}”.
            </Text>
          )}
        </Group>
      )}
    </ChoiceRow>
  );
}
