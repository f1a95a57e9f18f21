import { z } from 'zod';
import { yearGroups, yearGroupSchema, type YearGroup } from '../library/artefact.ts';

/** The ends of the scale that paces are shown on and bands are set within, in words a minute. */
export const PACE_SCALE = { slowest: 60, fastest: 240 } as const;

const paceSchema = z.number().int().min(PACE_SCALE.slowest).max(PACE_SCALE.fastest);

/** A pace in words a minute that many listeners of an age are said to follow well; a band is never a single number. */
export const paceBandSchema = z.object({ from: paceSchema, to: paceSchema }).refine(({ from, to }) => from < to);
export type PaceBand = z.infer<typeof paceBandSchema>;

/**
 * The bands that people have set for their own class, by year group: whoever changes one for Year 4 has not said anything
 * of Year 5, whatever the figures that come with the app join.
 */
export const ownPaceBandsSchema = z.partialRecord(yearGroupSchema, paceBandSchema);
export type OwnPaceBands = z.infer<typeof ownPaceBandsSchema>;

/**
 * Youngest first. Nearly all such figures go back to talks and press pieces of one American audiologist, and the pages
 * that repeat them disagree; none was found for Years 3 to 5, where the neighbours are joined. Soft on purpose.
 */
const usualPaceBands: readonly (PaceBand & { last: YearGroup })[] = [
  { last: 'Reception', from: 120, to: 124 },
  { last: 'Year 2', from: 120, to: 130 },
  { last: 'Year 5', from: 124, to: 135 },
  { last: 'Year 7', from: 130, to: 135 },
  { last: 'Year 9', from: 135, to: 140 },
  { last: 'Year 13', from: 140, to: 145 },
];

/** The band for a listener's year group as it comes with the app. */
export function usualPaceBand(yearGroup: YearGroup): PaceBand {
  const place = yearGroups.indexOf(yearGroup);
  const { from, to } = usualPaceBands.find(({ last }) => place <= yearGroups.indexOf(last))!;
  return { from, to };
}

/** The bands with this one for a year group; null, or what comes with the app anyway, leaves it as it came. */
export function withPaceBand(own: OwnPaceBands, yearGroup: YearGroup, band: PaceBand | null): OwnPaceBands {
  const { [yearGroup]: _before, ...others } = own;
  const usual = usualPaceBand(yearGroup);
  const isUsual = band === null || (band.from === usual.from && band.to === usual.to);
  return isUsual ? others : { ...others, [yearGroup]: band };
}
