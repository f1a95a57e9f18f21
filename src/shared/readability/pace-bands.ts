import { yearGroups, type YearGroup } from '../library/artefact.ts';

/** A pace in words a minute that many listeners of an age are said to follow well. */
export interface PaceBand {
  last: YearGroup;
  from: number;
  to: number;
}

/**
 * Youngest first. Nearly all such figures go back to talks and press pieces of one American audiologist, and the pages
 * that repeat them disagree; none was found for Years 3 to 5, where the neighbours are joined. Soft on purpose.
 */
const paceBands: readonly PaceBand[] = [
  { last: 'Reception', from: 120, to: 124 },
  { last: 'Year 2', from: 120, to: 130 },
  { last: 'Year 5', from: 124, to: 135 },
  { last: 'Year 7', from: 130, to: 135 },
  { last: 'Year 9', from: 135, to: 140 },
  { last: 'Year 13', from: 140, to: 145 },
];

/** The band for a listener's year group. */
export function paceBandFor(yearGroup: YearGroup): PaceBand {
  const place = yearGroups.indexOf(yearGroup);
  return paceBands.find(({ last }) => place <= yearGroups.indexOf(last))!;
}
