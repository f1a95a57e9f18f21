import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { MARKED_ALONE, useLayers } from '../client/use-layers.ts';
import { startingExport } from './export-choice.ts';
import { ExportOptions } from './ExportOptions.tsx';
import { useExport } from './use-export.ts';
import { Dialog } from '../ui/Dialog.tsx';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  onClose: () => void;
}

/** Takes one piece of work out of the app in a form that other programs read. */
export function ExportDialog({ artefact, overview, onClose }: Props) {
  const [choice, setChoice] = useState(startingExport);
  const { layers, opening, unreadable, markedAlone } = useLayers(artefact.id, overview.people);
  const { state, start, cancel } = useExport(artefact);
  const pageCount = artefact.pages.length;
  const chosen = layers.filter(({ person }) => !choice.leftOut.includes(person.id));
  const missing = [
    ...(markedAlone ? [`${MARKED_ALONE} The pages can be exported without them.`] : []),
    ...unreadable.map(({ person, reason }) => `What ${person.name} marked is left out. ${reason}`),
  ];

  return (
    <Dialog onClose={onClose} title={`Export “${artefact.title}”`} size={520}>
      <Stack gap="md">
        {state.state === 'choosing' && (
          <>
            <ExportOptions choice={choice} onChange={setChoice} people={layers.map(({ person }) => person)} />
            {missing.map((sentence) => (
              <Text key={sentence} size="sm">
                {sentence}
              </Text>
            ))}
            {choice.format === 'pdf' && artefact.pages.some(({ crop }) => crop) && (
              <Text size="sm" c="var(--ink-soft)">
                What was cropped away stays in the PDF, out of sight. The pictures hold only what is shown.
              </Text>
            )}
            {state.problem && (
              <Text size="sm" c="var(--danger)" role="alert">
                {state.problem}
              </Text>
            )}
            <Text size="sm" c="var(--ink-soft)">
              A copy outside Marginalia is yours to look after: it is not deleted when the work is.
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                Cancel
              </Button>
              <Button
                leftSection={<IconDownload size={18} aria-hidden />}
                disabled={opening > 0}
                onClick={() => void start(choice, chosen)}
              >
                Export
              </Button>
            </Group>
          </>
        )}
        {state.state === 'working' && (
          <>
            <Text role="status">
              Page {Math.min(state.done + 1, pageCount)} of {pageCount}…
            </Text>
            <Progress value={(100 * state.done) / pageCount} aria-label="Pages done" />
            <Group justify="flex-end">
              <Button variant="default" onClick={cancel}>
                Stop
              </Button>
            </Group>
          </>
        )}
        {state.state === 'done' && (
          <>
            <Text role="status">
              {choice.format === 'png' && pageCount > 1 ? `${pageCount} pictures are saved.` : 'The file is saved.'}
            </Text>
            {state.notes.map((note) => (
              <Text key={note} size="sm">
                {note}
              </Text>
            ))}
            <Group justify="flex-end">
              <Button data-autofocus onClick={onClose}>
                Done
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Dialog>
  );
}
