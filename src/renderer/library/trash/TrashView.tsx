import { Button, EmptyState, Group, Loader, Text, Title } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { dayInWords } from '../../../shared/day-in-words.ts';
import type { TrashedArtefact } from '../../../shared/library/artefact.ts';
import { bylineOf } from '../../../shared/library/byline.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import { api } from '../../client/api.ts';
import { reportOutcome } from '../../client/report-outcome.ts';
import { useTrash } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { useMayChange } from '../../ui/may-change.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { CardList } from '../../ui/list/CardList.tsx';
import { ListPage } from '../../ui/list/ListPage.tsx';
import { TrashRow } from '../../ui/list/TrashRow.tsx';
import { counted } from '../artefact-words.ts';
import { Thumbnail } from '../Thumbnail.tsx';
import classes from './TrashView.module.css';

interface Props {
  overview: LibraryOverview;
  /** What else lies in the trash; null when nothing does. */
  alsoHere: ReactNode;
}

/** What was moved to the trash: put it back, or delete it for good. */
export function TrashView({ overview, alsoHere }: Props) {
  const { value: trashed, error, loading, refresh } = useTrash();
  const mayChange = useMayChange();
  const [doomed, setDoomed] = useState<TrashedArtefact[]>([]);

  const restore = (ids: string[]) =>
    reportOutcome(
      api.library.restore({ artefactIds: ids }),
      `Put ${counted(ids.length, 'piece of work', 'pieces of work')} back`,
    );
  const deleteForever = (items: TrashedArtefact[]) =>
    reportOutcome(
      api.library.deleteForever({ artefactIds: items.map((item) => item.artefact.id) }),
      `Deleted ${counted(items.length, 'piece of work', 'pieces of work')} for ever`,
    );

  return (
    <ListPage>
      <Group justify="space-between" align="flex-end" mb="md">
        <div>
          <Title order={1} size="h3">
            Trash
          </Title>
          <Text size="sm" c="var(--ink-soft)">
            Kept for {counted(overview.settings.trashDays, 'day', 'days')}, then deleted for good.
          </Text>
        </div>
        {mayChange && trashed && trashed.length > 0 && (
          <Group gap="xs">
            <Button variant="default" size="xs" onClick={() => void restore(trashed.map((item) => item.artefact.id))}>
              Put everything back
            </Button>
            <Button variant="default" size="xs" c="var(--danger)" onClick={() => setDoomed(trashed)}>
              Empty the trash…
            </Button>
          </Group>
        )}
      </Group>
      {error !== null && !trashed && <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />}
      {loading && !trashed && <Loader size="sm" aria-label="Reading the trash" />}
      {trashed?.length === 0 && alsoHere === null && (
        <EmptyState
          py={80}
          icon={<IconTrash size={40} stroke={1.3} aria-hidden />}
          title="Nothing in the trash"
          description="What you move here from the library can be put back until its date."
        />
      )}
      <CardList label="In the trash">
        {trashed?.map((item) => (
          <TrashRow
            key={item.artefact.id}
            until={dayInWords(item.deleteOn)}
            onPutBack={() => void restore([item.artefact.id])}
            onDelete={() => setDoomed([item])}
          >
            <Thumbnail
              artefactId={item.artefact.id}
              pageId={item.artefact.coverPageId}
              rotation={item.artefact.coverRotation}
              share={item.artefact.coverShare}
              width={44}
              height={52}
            />
            <div className={classes.words}>
              <Text size="sm" fw={580} truncate>
                {item.artefact.title}
              </Text>
              <Text size="xs" c="var(--ink-soft)" truncate>
                {[bylineOf(item.artefact), counted(item.artefact.pageCount, 'page', 'pages')]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </div>
          </TrashRow>
        ))}
      </CardList>
      {alsoHere}
      {doomed.length > 0 && (
        <ConfirmDialog
          title={
            doomed.length === 1
              ? `Delete “${doomed[0]?.artefact.title}” for ever?`
              : `Delete all ${doomed.length} for ever?`
          }
          confirm="Delete for ever"
          onClose={() => setDoomed([])}
          onConfirm={() => void deleteForever(doomed)}
        >
          This deletes the scanned pages and their thumbnails, both people’s annotations, the scripts and variants, and
          the takes that were kept. Nothing of it stays in the library or its search. It cannot be undone.
        </ConfirmDialog>
      )}
    </ListPage>
  );
}
