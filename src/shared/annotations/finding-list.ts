import type { Page } from '../library/artefact.ts';
import type { Person } from '../library/person.ts';
import type { Annotation, Finding } from './annotation.ts';

/** A finding in words: what somebody said about a place in the work. */
export interface FindingEntry {
  id: string;
  /** The mark itself, for its place and its comment. */
  mark: Annotation;
  finding: Finding;
  /** Empty when the place was only marked. */
  words: string;
  person: Person;
  pageId: string;
  /** Counted from 1, as people read it. */
  pageNumber: number;
}

/** The findings of everybody's layers, page by page and then in the order they were made. */
export function listFindings(
  layers: readonly { person: Person; annotations: readonly Annotation[] }[],
  pages: readonly Pick<Page, 'id'>[],
): FindingEntry[] {
  const found = layers.flatMap(({ person, annotations }) =>
    annotations.flatMap((annotation) => {
      const pageNumber = pages.findIndex(({ id }) => id === annotation.pageId) + 1;
      return annotation.finding && pageNumber > 0
        ? [{ annotation, finding: annotation.finding, person, pageNumber }]
        : [];
    }),
  );
  return found
    .sort((a, b) => a.pageNumber - b.pageNumber || a.annotation.madeAt - b.annotation.madeAt)
    .map(({ annotation, finding, person, pageNumber }) => ({
      id: annotation.id,
      mark: annotation,
      finding,
      words: wordsOf(annotation),
      person,
      pageId: annotation.pageId,
      pageNumber,
    }));
}

/** What a mark says: its comment, and before it the words that stand on the page, or the meaning of a code. */
export function wordsOf(annotation: Annotation): string {
  const parts = [wordsOnPage(annotation), annotation.comment ?? ''];
  return parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' — ');
}

function wordsOnPage(annotation: Annotation): string {
  switch (annotation.kind) {
    case 'text':
    case 'callout':
      return annotation.text;
    case 'stamp':
      return annotation.code.meaning;
    default:
      return '';
  }
}
