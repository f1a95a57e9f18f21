import { ActionIcon, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { momentInWords } from '../../../shared/day-in-words.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import { api } from '../../client/api.ts';
import { useTakes } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { showFailure } from '../../ui/notices.tsx';
import { BeatTimes } from '../BeatTimes.tsx';
import { nameOf, whatWasSaid } from '../rehearsal-words.ts';
import styles from './TakeList.module.css';

interface Props {
  artefact: Pick<Artefact, 'id'>;
  people: readonly Person[];
}

/** The takes somebody chose to keep for this piece of work. */
export function TakeList({ artefact, people }: Props) {
  const takes = useTakes(artefact.id);
  const [leaving, setLeaving] = useState<Take | null>(null);

  const remove = async (take: Take) => {
    try {
      await api.rehearsals.delete({ artefactId: artefact.id, takeId: take.id });
    } catch (error) {
      showFailure(sentenceFor(error));
    }
  };

  return (
    <section className={styles.takes} aria-label="Kept takes">
      <Title order={3} size="h4" mb="sm">
        Kept takes
      </Title>
      {takes.error !== null && <ErrorNotice sentence={sentenceFor(takes.error)} onRetry={takes.refresh} />}
      {takes.value?.length === 0 && (
        <Text size="sm" c="var(--ink-soft)">
          None yet, and none is needed. A take is kept only when one of you says so after a go.
        </Text>
      )}
      <Stack component="ul" gap="sm" p={0} m={0}>
        {takes.value?.map((take) => (
          <li key={take.id} className={styles.take}>
            <Group justify="space-between" align="flex-start" wrap="nowrap">
              <div>
                <Text fw={620}>{whatWasSaid(take)}</Text>
                <Text size="sm" c="var(--ink-soft)">
                  {momentInWords(take.startedAt)}, spoken by {nameOf(people, take.speakerId)}
                </Text>
              </div>
              <Tooltip label="Delete this take">
                <ActionIcon aria-label="Delete this take" onClick={() => setLeaving(take)}>
                  <IconTrash size={18} />
                </ActionIcon>
              </Tooltip>
            </Group>
            {take.worked && <p className={styles.note}>{take.worked}</p>}
            {take.toTry && <p className={styles.note}>To try: {take.toTry}</p>}
            <BeatTimes timings={take.timings} />
          </li>
        ))}
      </Stack>
      <ConfirmDialog
        opened={leaving !== null}
        title="Delete this take?"
        confirm="Delete the take"
        onConfirm={() => leaving && void remove(leaving)}
        onClose={() => setLeaving(null)}
      >
        Its times, its recording and what was said about it go for good. The script stays as it is.
      </ConfirmDialog>
    </section>
  );
}
