import * as Y from 'yjs';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { putAnnotations } from '../../shared/annotations/layer-doc.ts';
import type { MakeId } from '../../shared/ids.ts';
import type { Page } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import type { SampleMark } from './sample-class-record.ts';

const MINUTE_MS = 60_000;

export interface LayerPlace {
  person: Person;
  /** The artefact's pages, in the order its scans were made. */
  pages: readonly Page[];
  /** Milliseconds since 1970; marks count back from here. */
  startedAt: number;
  makeId: MakeId;
}

/** One person's layer on one piece of work as a Yjs update. */
export function sampleLayer(marks: readonly SampleMark[], place: LayerPlace): Uint8Array {
  const layer = new Y.Doc();
  putAnnotations(
    layer,
    marks.map((mark) => placeMark(mark, place)),
  );
  return Y.encodeStateAsUpdate(layer);
}

function placeMark(mark: SampleMark, { person, pages, startedAt, makeId }: LayerPlace): Annotation {
  const { page, by: _by, minutesAgo, ...drawn } = mark;
  const pageId = pages[page]?.id;
  if (pageId === undefined) throw new Error(`The class has a mark on page ${page + 1} of ${pages.length}`);
  return {
    ...drawn,
    id: makeId(),
    pageId,
    personId: person.id,
    madeAt: Math.round(startedAt - minutesAgo * MINUTE_MS),
  };
}
