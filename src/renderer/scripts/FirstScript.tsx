import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconMessage, IconPencil } from '@tabler/icons-react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { ScriptMode } from '../../shared/scripts/script.ts';
import { useScriptExits } from './script-exits.ts';
import { droppedMark, isMarkDragged } from './work-beside/dragged-mark.ts';
import { useWorkHere } from './work-beside/work-context.ts';

interface Props {
  artefact: Pick<Artefact, 'alias'>;
  onStart: (mode: ScriptMode) => void;
  /** Begins a script with something that was found. */
  onBegin: (annotationId: string) => void;
  /** Wants to see the scripts that were removed; absent where there never was one. */
  onRemoved?: (() => void) | undefined;
}

/** Where a script begins: the one question that matters first. */
export function FirstScript({ artefact, onStart, onBegin, onRemoved }: Props) {
  const { onBringIn } = useScriptExits();
  const { findings } = useWorkHere();
  return (
    <Stack
      justify="center"
      h="100%"
      maw={520}
      mx="auto"
      p="xl"
      gap="md"
      onDragOver={(event) => isMarkDragged(event) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const annotationId = droppedMark(event);
        if (annotationId !== null) onBegin(annotationId);
      }}
    >
      <Title order={2}>What would you say to {artefact.alias || 'this pupil'} now?</Title>
      <Text c="var(--ink-soft)">
        A script has six short parts, from noticing something in the work to the time they get to act on it. Fill in the
        ones that help, leave out the rest, then change the words for other pupils and practise saying them.
      </Text>
      <Group>
        <Button size="md" leftSection={<IconMessage size={20} aria-hidden />} onClick={() => onStart('spoken')}>
          I would say it
        </Button>
        <Button
          size="md"
          variant="default"
          leftSection={<IconPencil size={20} aria-hidden />}
          onClick={() => onStart('written')}
        >
          I would write it
        </Button>
      </Group>
      <Text size="sm" c="var(--ink-soft)">
        Both count equally, and you can change your mind later.
        {findings.length > 0 && ' Or drag something you found to here, and it begins the script.'}
      </Text>
      <Group gap={4} ml={-12}>
        <Button variant="subtle" size="sm" onClick={onBringIn}>
          Bring in a pack of scripts…
        </Button>
        {onRemoved && (
          <Button variant="subtle" size="sm" onClick={onRemoved}>
            Removed scripts…
          </Button>
        )}
      </Group>
    </Stack>
  );
}
