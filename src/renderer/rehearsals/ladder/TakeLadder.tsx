import { NativeSelect, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { takesByScript } from '../../../shared/rehearsals/take-ladder.ts';
import { useTakes } from '../../client/live-queries.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { LadderTable } from './LadderTable.tsx';
import styles from './TakeLadder.module.css';

interface Props {
  artefact: Pick<Artefact, 'id'>;
  people: readonly Person[];
  /**
   * The script about to be rehearsed; its takes are shown unless somebody chooses others. Null where there is none: then nothing
   * is shown until there are takes.
   */
  scriptId: string | null;
  onOpen: (takeId: string) => void;
}

/** The takes somebody chose to keep, those of one script side by side. No score, no ranking: facts, and what was said. */
export function TakeLadder({ artefact, people, scriptId, onOpen }: Props) {
  const { value: takes, error, refresh } = useTakes(artefact.id);
  const [chosen, setChosen] = useState<{ beside: string | null; scriptId: string } | null>(null);
  const shelves = useMemo(() => takesByScript(takes ?? []), [takes]);
  // A choice holds until another script is taken up.
  const asked = chosen?.beside === scriptId ? chosen.scriptId : scriptId;
  const shown = asked !== null && shelves.has(asked) ? asked : (shelves.keys().next().value ?? null);
  const ladder = shown === null ? [] : (shelves.get(shown) ?? []);

  if (scriptId === null && error === null && ladder.length === 0) return null;
  return (
    <section className={styles.ladder} aria-label="Kept takes">
      <header className={styles.top}>
        <Title order={3} size="h4">
          Kept takes
        </Title>
        {shelves.size > 1 && (
          <NativeSelect
            size="xs"
            aria-label="Takes of which script"
            value={shown ?? ''}
            onChange={(event) => setChosen({ beside: scriptId, scriptId: event.currentTarget.value })}
            data={[...shelves].map(([id, [take]]) => ({ value: id, label: take?.scriptTitle || 'Untitled script' }))}
          />
        )}
      </header>
      {error !== null && <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />}
      {takes?.length === 0 && (
        <Text size="sm" c="var(--ink-soft)" maw={440}>
          None yet, and none is needed. A take is kept only when one of you says so after a go; then it stands here
          beside the next ones, part by part.
        </Text>
      )}
      {ladder.length > 0 && <LadderTable key={shown} takes={ladder} people={people} onOpen={onOpen} />}
    </section>
  );
}
