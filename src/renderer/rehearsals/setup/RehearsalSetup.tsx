import { Button, Group, NativeSelect, Radio, Stack, Text, Title } from '@mantine/core';
import { IconArrowsLeftRight, IconPlayerPlay } from '@tabler/icons-react';
import { useRef } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { plannedTotal, type RehearsalPlan } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { sayDuration } from '../../../shared/scripts/script-plan.ts';
import { describeProfile } from '../../../shared/scripts/pupil-profile-words.ts';
import type { Script, ScriptChoice } from '../../../shared/scripts/script.ts';
import { useLevelNames } from '../../client/use-level-names.ts';
import { useFocusIfLost } from '../../ui/use-focus-if-lost.ts';
import { nameOf, swapped, type RehearsalRoles } from '../rehearsal-words.ts';

interface Props {
  scripts: readonly Script[];
  script: Script;
  plan: RehearsalPlan;
  people: readonly Person[];
  roles: RehearsalRoles;
  onChoose: (choice: ScriptChoice) => void;
  onRoles: (roles: RehearsalRoles) => void;
  onStart: () => void;
  onOpenScript: () => void;
}

const BASE = 'base';

/** Everything decided before a go: which words, for whom, and who plays whom. */
export function RehearsalSetup(props: Props) {
  const { scripts, script, plan, people, roles, onChoose, onRoles, onStart, onOpenScript } = props;
  const levelNames = useLevelNames();
  const parts = plan.beats.length;
  const startButton = useRef<HTMLButtonElement>(null);
  useFocusIfLost(startButton);

  return (
    <Stack p="xl" gap="lg">
      <div>
        <Title order={2}>Say it aloud</Title>
        <Text c="var(--ink-soft)">Short goes, more than one. The first is allowed to be clumsy.</Text>
      </div>

      {scripts.length > 1 && (
        <NativeSelect
          label="Script"
          value={script.id}
          onChange={(event) => onChoose({ scriptId: event.currentTarget.value, variantId: null })}
          data={scripts.map(({ id, title }) => ({ value: id, label: title || 'Untitled script' }))}
        />
      )}

      <Radio.Group
        label="Which words"
        value={plan.choice.variantId ?? BASE}
        onChange={(value) => onChoose({ scriptId: script.id, variantId: value === BASE ? null : value })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value={BASE} label="Base words" description={script.title} />
          {script.variants.map((variant) => (
            <Radio
              key={variant.id}
              value={variant.id}
              label={variant.name || 'Another pupil'}
              description={describeProfile(variant.profile, levelNames)}
            />
          ))}
        </Stack>
      </Radio.Group>

      <Group gap="md">
        <Text size="sm">
          <strong>{nameOf(people, roles.speakerId)}</strong> speaks,{' '}
          <strong>{nameOf(people, roles.pupilPlayedById)}</strong> plays the pupil.
        </Text>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconArrowsLeftRight size={16} aria-hidden />}
          onClick={() => onRoles(swapped(roles))}
        >
          Swap
        </Button>
      </Group>

      <Text size="sm" c="var(--ink-soft)">
        Only the two of you should be in the room, no pupils. Nothing is recorded, and nothing is kept unless you say so
        at the end.
      </Text>

      {parts > 0 ? (
        <Group>
          <Button ref={startButton} size="md" leftSection={<IconPlayerPlay size={20} aria-hidden />} onClick={onStart}>
            Start
          </Button>
          <Text size="sm" c="var(--ink-soft)">
            {parts} {parts === 1 ? 'part' : 'parts'}, about {sayDuration(plannedTotal(plan.beats) / 1000)}
          </Text>
        </Group>
      ) : (
        <Group>
          <Button variant="default" onClick={onOpenScript}>
            Add some words first
          </Button>
          <Text size="sm" c="var(--ink-soft)">
            This script has no words yet.
          </Text>
        </Group>
      )}
    </Stack>
  );
}
