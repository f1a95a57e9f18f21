import * as Y from 'yjs';
import type { Annotation } from '../../shared/annotations/annotation.ts';
import { putAnnotations } from '../../shared/annotations/layer-doc.ts';
import type { MakeId } from '../../shared/ids.ts';
import type { Page } from '../../shared/library/artefact.ts';
import type { Person } from '../../shared/library/person.ts';
import type { BeatAnchor } from '../../shared/scripts/script.ts';
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

/** One person's layer on one piece of work: the marks, and those a script is about by the name it calls them. */
export interface SampleLayer {
  update: Uint8Array;
  named: [name: string, anchor: BeatAnchor][];
}

/** Draws one person's layer on one piece of work, as a Yjs update. */
export function sampleLayer(marks: readonly SampleMark[], place: LayerPlace): SampleLayer {
  const layer = new Y.Doc();
  const placed = marks.map((mark) => ({ name: mark.name, annotation: placeMark(mark, place) }));
  putAnnotations(
    layer,
    placed.map(({ annotation }) => annotation),
  );
  const named = placed.flatMap(({ name, annotation: { id, pageId, personId } }): SampleLayer['named'] => {
    return name === undefined ? [] : [[name, { annotationId: id, pageId, personId }]];
  });
  return { update: Y.encodeStateAsUpdate(layer), named };
}

function placeMark(mark: SampleMark, { person, pages, startedAt, makeId }: LayerPlace): Annotation {
  const { page, by: _by, minutesAgo, name: _name, ...drawn } = mark;
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
