import { ActionIcon, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { listFindings } from '../../../shared/annotations/finding-list.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { MARKED_ALONE, useLayers } from '../../client/use-layers.ts';
import { PageStill } from '../../pages/PageStill.tsx';
import { FindingsBeside } from './FindingsBeside.tsx';
import styles from './WorkBeside.module.css';

interface Props {
  artefact: Artefact;
  people: readonly Person[];
}

/**
 * The work the script is about: one page at a time with both people's marks, and what they found in words. Typing
 * beside it draws nothing here again.
 */
export const WorkBeside = memo(function WorkBeside({ artefact, people }: Props) {
  const { layers, opening, unreadable, markedAlone } = useLayers(artefact.id, people);
  const [pageId, setPageId] = useState<string | null>(null);
  const index = Math.max(
    0,
    artefact.pages.findIndex(({ id }) => id === pageId),
  );
  const page = artefact.pages[index]!;
  const annotations = layers.flatMap((layer) => layer.annotations).filter((mark) => mark.pageId === page.id);

  return (
    <aside className={styles.work} aria-label="The work">
      {artefact.pages.length > 1 && (
        <Group justify="center" gap="xs" pt={8}>
          <ActionIcon
            aria-label="Page before"
            disabled={index === 0}
            onClick={() => setPageId(artefact.pages[index - 1]!.id)}
          >
            <IconChevronLeft size={20} />
          </ActionIcon>
          <Text size="sm" aria-live="polite">
            Page {index + 1} of {artefact.pages.length}
          </Text>
          <ActionIcon
            aria-label="Page after"
            disabled={index === artefact.pages.length - 1}
            onClick={() => setPageId(artefact.pages[index + 1]!.id)}
          >
            <IconChevronRight size={20} />
          </ActionIcon>
        </Group>
      )}
      <div className={styles.page} tabIndex={0} role="region" aria-label="Page">
        <PageStill
          artefact={artefact}
          page={page}
          label={`Page ${index + 1} of ${artefact.title}, with what was marked on it`}
          annotations={annotations}
          people={people}
        />
      </div>
      <div className={styles.found}>
        {unreadable.map(({ person, reason }) => (
          <Text key={person.id} size="sm" c="var(--danger)" role="alert">
            What {person.name} marked is not shown. {reason}
          </Text>
        ))}
        {markedAlone && (
          <Text size="sm" c="var(--ink-soft)">
            {MARKED_ALONE}
          </Text>
        )}
        {opening === 0 && !markedAlone && (
          <FindingsBeside findings={listFindings(layers, artefact.pages)} onGoTo={setPageId} />
        )}
      </div>
    </aside>
  );
});
