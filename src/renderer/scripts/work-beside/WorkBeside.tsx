import { Text } from '@mantine/core';
import { memo, useMemo, type Ref } from 'react';
import { MARKED_ALONE } from '../../client/use-layers.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { MarksOnPage } from '../../pages/MarksOnPage.tsx';
import { PageControls } from '../../pages/PageControls.tsx';
import { PageViewport } from '../../pages/PageViewport.tsx';
import type { ScriptPart } from './FindingRow.tsx';
import { FindingsBeside } from './FindingsBeside.tsx';
import { MarkHandles } from './MarkHandles.tsx';
import { useWorkHere } from './work-context.ts';
import styles from './WorkBeside.module.css';

interface Props {
  ref: Ref<HTMLElement>;
  camera: CameraStore;
  /** The parts of the script shown that a finding can be put into; none while there is no script. */
  parts: readonly ScriptPart[];
  /** Begins a script with a finding; absent where there is one to put it into. */
  onBegin: ((annotationId: string) => void) | null;
}

/** The work the script is about, with both people's marks, and what they found in words. */
export function WorkBeside({ ref, camera, parts, onBegin }: Props) {
  const { findings, reading } = useWorkHere();
  const { opening, unreadable, markedAlone } = reading;
  return (
    <aside ref={ref} className={styles.work} aria-label="The work">
      <PagesBeside camera={camera} />
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
        {opening === 0 && !markedAlone && <FindingsBeside findings={findings} parts={parts} onBegin={onBegin} />}
      </div>
    </aside>
  );
}

/** The pages alone: typing beside them draws nothing here again. */
const PagesBeside = memo(function PagesBeside({ camera }: Pick<Props, 'camera'>) {
  const { artefact, people, layout, reading, litId } = useWorkHere();
  const marks = useMemo(() => reading.layers.flatMap(({ annotations }) => annotations), [reading]);
  return (
    <>
      <div className={styles.pages}>
        <PageViewport
          artefactId={artefact.id}
          layout={layout}
          camera={camera}
          label={`Pages of ${artefact.title}, with what was marked on them`}
          renderOnPage={(placed) => (
            <>
              <MarksOnPage page={placed.page} marks={marks} people={people} />
              <MarkHandles placed={placed} marks={marks} litId={litId} />
            </>
          )}
        />
      </div>
      <div className={styles.controls}>
        <PageControls camera={camera} pageCount={artefact.pages.length} />
      </div>
    </>
  );
});
