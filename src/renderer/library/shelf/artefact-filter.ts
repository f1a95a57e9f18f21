import {
  artefactKinds,
  yearGroups,
  type ArtefactKind,
  type ArtefactSummary,
} from '../../../shared/library/artefact.ts';

/** What the library is narrowed to, on top of the search words; null lets everything through. */
export interface ArtefactFilter {
  yearGroup: string | null;
  subject: string | null;
  kind: ArtefactKind | null;
}

export const NO_FILTER: ArtefactFilter = { yearGroup: null, subject: null, kind: null };

export function isFiltering(filter: ArtefactFilter): boolean {
  return filter.yearGroup !== null || filter.subject !== null || filter.kind !== null;
}

/** The artefacts a filter lets through, in their order. */
export function filterArtefacts(artefacts: ArtefactSummary[], filter: ArtefactFilter): ArtefactSummary[] {
  if (!isFiltering(filter)) return artefacts;
  return artefacts.filter(
    (artefact) =>
      (filter.yearGroup === null || artefact.yearGroup === filter.yearGroup) &&
      (filter.subject === null || artefact.subject === filter.subject) &&
      (filter.kind === null || artefact.kind === filter.kind),
  );
}

/** The values worth offering: those that occur, in the order people expect them. */
export function filterChoices(artefacts: ArtefactSummary[]): {
  yearGroups: string[];
  subjects: string[];
  kinds: ArtefactKind[];
} {
  const years = new Set(artefacts.map((artefact) => artefact.yearGroup));
  const kinds = new Set(artefacts.map((artefact) => artefact.kind));
  const subjects = new Set(artefacts.map((artefact) => artefact.subject).filter(Boolean));
  return {
    yearGroups: yearGroups.filter((year) => years.has(year)),
    subjects: [...subjects].sort((a, b) => a.localeCompare(b, 'en-GB')),
    kinds: artefactKinds.filter((kind) => kinds.has(kind)),
  };
}
