import { Text } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { MARKED_ALONE, useLayers } from '../../client/use-layers.ts';
import { CameraStore } from '../../pages/camera-store.ts';
import { MarksOnPage } from '../../pages/MarksOnPage.tsx';
import { PageControls } from '../../pages/PageControls.tsx';
import { layOutPages } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import styles from './WorkPane.module.css';

interface Props {
  artefact: Artefact;
  people: readonly Person[];
  /** What this piece is here. */
  role: string;
  /** What can be done about it, beside its title. */
  actions?: ReactNode;
}

/** A piece of work to look at closely, with both people's marks and nothing to draw with. */
export function WorkPane({ artefact, people, role, actions }: Props) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [camera] = useState(() => new CameraStore(layout));
  const { layers, markedAlone } = useLayers(artefact.id, people);
  const marks = useMemo(() => layers.flatMap(({ annotations }) => annotations), [layers]);
  return (
    <section className={styles.pane} aria-label={role}>
      <header className={styles.heading}>
        <div className={styles.words}>
          <span className={styles.role}>{role}</span>
          <h2 className={styles.title}>{artefact.title}</h2>
        </div>
        {actions}
      </header>
      <div className={styles.pages}>
        <PageViewport
          artefactId={artefact.id}
          layout={layout}
          camera={camera}
          label={`Pages, ${artefact.title}`}
          renderOnPage={({ page }) => <MarksOnPage page={page} marks={marks} people={people} />}
        />
      </div>
      <footer className={styles.controls}>
        {markedAlone ? (
          <Text size="xs" c="var(--ink-soft)">
            {MARKED_ALONE}
          </Text>
        ) : (
          <PageControls camera={camera} pageCount={artefact.pages.length} />
        )}
      </footer>
    </section>
  );
}
