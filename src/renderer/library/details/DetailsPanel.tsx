import { ActionIcon, Button, Group, Loader, ScrollArea, Text, Title } from '@mantine/core';
import { IconFiles, IconTrash, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { dayInWords } from '../../../shared/day-in-words.ts';
import type { ArtefactSummary } from '../../../shared/library/artefact.ts';
import { useArtefact } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { useMayChange } from '../../ui/may-change.ts';
import { counted } from '../artefact-words.ts';
import type { LibraryHistory } from '../../client/use-library-changes.ts';
import { DetailsForm } from './DetailsForm.tsx';
import classes from './DetailsPanel.module.css';
import { PagesDialog } from './PagesDialog.tsx';

interface Props {
  artefactId: string;
  artefacts: ArtefactSummary[];
  history: LibraryHistory;
  href: string;
  onClose: () => void;
  onTrash: (artefactId: string) => void;
}

/** What is known about one piece of work, and where it is put right. */
export function DetailsPanel({ artefactId, artefacts, history, href, onClose, onTrash }: Props) {
  const { value: artefact, error, refresh } = useArtefact(artefactId);
  const mayChange = useMayChange();
  const [arranging, setArranging] = useState(false);
  return (
    <aside className={classes.panel} aria-label="Details">
      <Group justify="space-between" wrap="nowrap" className={classes.head}>
        <Title order={2} size="sm">
          Details
        </Title>
        <ActionIcon aria-label="Close the details" onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {error !== null && !artefact && <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />}
      {!artefact && error === null && <Loader m="xl" size="sm" aria-label="Reading the details" />}
      {artefact && (
        <>
          <ScrollArea className={classes.body} type="auto">
            <fieldset className={classes.fields} disabled={!mayChange}>
              <DetailsForm artefact={artefact} artefacts={artefacts} history={history} />
              <div className={classes.pages}>
                <Text size="sm" fw={500}>
                  Pages
                </Text>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconFiles size={16} aria-hidden />}
                  onClick={() => setArranging(true)}
                >
                  Order, turn, crop or take out ({counted(artefact.pages.length, 'page', 'pages')})
                </Button>
              </div>
            </fieldset>
            <Text size="xs" c="var(--ink-soft)" px="md" pb="md">
              Added {dayInWords(artefact.addedAt)}. Changes save as you go; Ctrl+Z takes the last one back.
            </Text>
          </ScrollArea>
          <Group className={classes.foot} wrap="nowrap">
            <Button component="a" href={href} flex={1}>
              Open
            </Button>
            <ActionIcon
              size={36}
              variant="default"
              disabled={!mayChange}
              aria-label="Move to the trash"
              title="Move to the trash (Delete)"
              onClick={() => onTrash(artefact.id)}
            >
              <IconTrash size={18} />
            </ActionIcon>
          </Group>
          {arranging && <PagesDialog artefact={artefact} history={history} onClose={() => setArranging(false)} />}
        </>
      )}
    </aside>
  );
}
