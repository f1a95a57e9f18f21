import { Button, Group, Text } from '@mantine/core';
import { IconClockHour4, IconTargetArrow } from '@tabler/icons-react';
import { useMemo } from 'react';
import { landingFactsOf } from '../../../shared/landing/landing-facts.ts';
import type { Script } from '../../../shared/scripts/script.ts';
import { lengthOfScript, type ScriptLength } from '../../../shared/workload/script-cost.ts';
import { useScreenCommands } from '../../ui/screen-commands.ts';
import styles from './Afterwards.module.css';

interface Props {
  script: Script;
  wordsPerMinute: number;
  onLanding: (scriptId: string) => void;
  onCost: (length: ScriptLength) => void;
}

/** What comes after a script was given: whether it did something, and what giving it costs. */
export function Afterwards({ script, wordsPerMinute, onLanding, onCost }: Props) {
  const { state } = landingFactsOf(script);
  const commands = useMemo(
    () => [
      {
        id: 'did-it-land',
        label: 'Did it land?',
        description: 'The redraft beside this script',
        keywords: 'redraft later outcome acted',
        run: () => onLanding(script.id),
      },
      {
        id: 'cost-of-script',
        label: 'What does this cost in a year?',
        description: 'Hours for each way of giving this feedback',
        keywords: 'workload marking time minutes',
        run: () => onCost(lengthOfScript(script, wordsPerMinute)),
      },
    ],
    [script, wordsPerMinute, onLanding, onCost],
  );
  useScreenCommands(commands);
  return (
    <footer className={styles.afterwards}>
      <Text size="sm" c="var(--ink-soft)" flex={1} miw={180}>
        {state === 'looked-at'
          ? 'You looked back at this script beside the redraft.'
          : 'Later, with the redraft beside it, see what became of this.'}
      </Text>
      <Group gap="xs">
        <Button
          variant="default"
          size="sm"
          leftSection={<IconTargetArrow size={16} aria-hidden />}
          onClick={() => onLanding(script.id)}
        >
          Did it land?
        </Button>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<IconClockHour4 size={16} aria-hidden />}
          onClick={() => onCost(lengthOfScript(script, wordsPerMinute))}
        >
          What it costs in a year
        </Button>
      </Group>
    </footer>
  );
}
