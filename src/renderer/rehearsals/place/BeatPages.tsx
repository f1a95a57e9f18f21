import { memo, useMemo, useState } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { PlannedBeat } from '../../../shared/rehearsals/rehearsal-plan.ts';
import { useLayers } from '../../client/use-layers.ts';
import { CameraStore } from '../../pages/camera-store.ts';
import { markPlace, overPage } from '../../pages/mark-place.ts';
import { MarksOnPage } from '../../pages/MarksOnPage.tsx';
import { layOutPages, type PlacedPage } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { placeOfBeat } from './beat-place.ts';
import { useGlide } from './use-glide.ts';
import styles from './BeatPages.module.css';

interface Props {
  artefact: Artefact;
  people: readonly Person[];
  /** Whose place is shown: it may come from a plan or from a take. Null shows the pages as they are. */
  beat: Pick<PlannedBeat, 'id' | 'anchors'> | null;
  /** How often somebody asked for its place: each time it is brought into view again. */
  sought?: number;
}

/** Document units of light around what a beat is about. */
const ROOM = 6;

/**
 * The work with everybody's marks. It glides to what a beat is about, and puts a light around it. A clock that ticks
 * beside it draws nothing here again.
 */
export const BeatPages = memo(function BeatPages({ artefact, people, beat, sought = 0 }: Props) {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [camera] = useState(() => new CameraStore(layout));
  const { layers, opening } = useLayers(artefact.id, people);
  const marks = useMemo(() => layers.flatMap(({ annotations }) => annotations), [layers]);
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const place = useMemo(
    // A mark that has not come yet is no mark that is gone.
    () => (beat && opening === 0 ? placeOfBeat(beat, markById, layout) : null),
    [beat, opening, markById, layout],
  );
  useGlide(camera, `${beat?.id} ${sought}`, place);

  const lightsOn = (placed: PlacedPage) =>
    beat?.anchors.map(({ annotationId }) => {
      const mark = markById.get(annotationId);
      if (mark?.pageId !== placed.page.id) return null;
      const style = overPage(placed, markPlace(placed, mark), ROOM);
      return <div key={annotationId} aria-hidden className={styles.light} data-lit={annotationId} style={style} />;
    });

  return (
    <PageViewport
      artefactId={artefact.id}
      layout={layout}
      camera={camera}
      label={`Pages of ${artefact.title}`}
      renderOnPage={(placed) => (
        <>
          <MarksOnPage page={placed.page} marks={marks} people={people} />
          {lightsOn(placed)}
        </>
      )}
    />
  );
});
