import { createContext, useContext } from 'react';
import type { FindingEntry } from '../../../shared/annotations/finding-list.ts';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import type { BeatAnchor } from '../../../shared/scripts/script.ts';
import type { LayersReading } from '../../client/use-layers.ts';
import type { PageLayout } from '../../pages/page-layout.ts';

/** The work a script is about, as it lies beside the words. */
export interface WorkHere {
  artefact: Artefact;
  people: readonly Person[];
  layout: PageLayout;
  reading: LayersReading;
  findings: readonly FindingEntry[];
  markOf: (annotationId: string) => Annotation | null;
  /** The annotation the light is on. */
  litId: string | null;
  /** Shows a place in the work beside the words, with a light around it. */
  onShow: (place: Pick<BeatAnchor, 'annotationId' | 'pageId'>) => void;
  /** Goes to the place where it was marked. */
  onOpen: (annotationId: string) => void;
  /** Puts an annotation's words and place into a beat of the script shown. */
  onUse: (annotationId: string, beatId: string) => void;
}

export const WorkContext = createContext<WorkHere | null>(null);

/** The work beside this script. */
export function useWorkHere(): WorkHere {
  const work = useContext(WorkContext);
  if (!work) throw new Error('no work lies beside this');
  return work;
}
