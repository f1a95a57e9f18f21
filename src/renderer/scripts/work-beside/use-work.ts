import { useMemo, useState } from 'react';
import { listFindings } from '../../../shared/annotations/finding-list.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { useLayers } from '../../client/use-layers.ts';
import { CameraStore } from '../../pages/camera-store.ts';
import { markPlace } from '../../pages/mark-place.ts';
import { layOutPages } from '../../pages/page-layout.ts';
import type { WorkHere } from './work-context.ts';

/** What can be done from here that the work itself does not know about. */
export interface WorkActions extends Pick<WorkHere, 'onOpen' | 'onUse'> {
  /** Called when somebody wants to see a place in the work. */
  onLook: () => void;
}

/** The work beside a script and the camera it is seen through. Typing changes neither; pass stable `actions`. */
export function useWork(
  artefact: Artefact,
  people: readonly Person[],
  actions: WorkActions,
): { work: WorkHere; camera: CameraStore } {
  const layout = useMemo(() => layOutPages(artefact.pages), [artefact.pages]);
  const [camera] = useState(() => new CameraStore(layout));
  const [litId, setLitId] = useState<string | null>(null);
  const reading = useLayers(artefact.id, people);

  const marked = useMemo(() => {
    const marks = new Map(reading.layers.flatMap(({ annotations }) => annotations.map((mark) => [mark.id, mark])));
    return { marks, findings: listFindings(reading.layers, artefact.pages) };
  }, [reading, artefact.pages]);

  const { onLook, onOpen, onUse } = actions;
  const work = useMemo((): WorkHere => {
    const markOf = (annotationId: string) => marked.marks.get(annotationId) ?? null;
    return {
      artefact,
      people,
      layout,
      reading,
      findings: marked.findings,
      markOf,
      litId,
      onShow: ({ annotationId, pageId }) => {
        onLook();
        setLitId(annotationId);
        const placed = layout.pages.find(({ page }) => page.id === pageId);
        const mark = markOf(annotationId);
        if (!placed) return;
        if (!mark) return camera.goToPage(placed.index);
        const place = markPlace(placed, mark);
        camera.reveal({ ...place, x: placed.x + place.x, y: placed.y + place.y });
      },
      onOpen,
      onUse,
    };
  }, [artefact, people, layout, reading, marked, litId, camera, onLook, onOpen, onUse]);
  return { work, camera };
}
