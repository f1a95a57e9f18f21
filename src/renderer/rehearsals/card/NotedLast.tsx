import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import type { CardEntry, NotedCard } from '../../../shared/rehearsals/pupil-card.ts';
import { surpriseNames } from '../../../shared/rehearsals/surprise-words.ts';

interface Props {
  noted: NotedCard;
  /** While the pupil speaks, that is being noted, and there is nothing to take back. */
  speaking: boolean;
  /** Whether the go is over, and with it the time to note anything more. */
  over: boolean;
  onUndo: () => void;
}

/** What was noted last, and the way to take it back. */
export function NotedLast({ noted, speaking, over, onUndo }: Props) {
  const last = noted.entries.at(-1);
  return (
    <Group justify="space-between" wrap="nowrap" mt="sm">
      <Text size="sm" c="var(--ink-soft)" role="status">
        {last ? `Noted: ${inWords(last, noted)}` : `Nothing was noted${over ? '' : ' yet'}.`}
        {last && over && '. What you noted is kept only if the two of you keep the take.'}
      </Text>
      <Button
        variant="default"
        size="compact-md"
        flex="none"
        disabled={!last || speaking}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        onClick={onUndo}
      >
        Undo
      </Button>
    </Group>
  );
}

function inWords(entry: CardEntry, { card }: NotedCard): string {
  switch (entry.kind) {
    case 'pupil-spoke':
      return `the pupil spoke for ${howLong(entry.toMs - entry.fromMs)}, from ${clockFace(entry.fromMs)}`;
    case 'unplanned':
      return `${surpriseNames[entry.surprise]}, at ${clockFace(entry.goMs)}`;
    case 'surprise': {
      const planned = card.surprises.find(({ id }) => id === entry.surpriseId);
      return `${planned ? surpriseNames[planned.kind] : 'A surprise'}, at ${clockFace(entry.goMs)}`;
    }
  }
}

function howLong(ms: number): string {
  return ms < 1000 ? 'less than a second' : clockFace(ms);
}
