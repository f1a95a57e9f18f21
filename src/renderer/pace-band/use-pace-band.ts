import type { YearGroup } from '../../shared/library/artefact.ts';
import { usualPaceBand, type PaceBand } from '../../shared/readability/pace-bands.ts';
import { useLibraryOverview } from '../client/live-queries.ts';

/** The pace that listeners of a year group follow, and whether somebody here set it. */
export interface PaceBandHere extends PaceBand {
  yearGroup: YearGroup;
  isOwn: boolean;
}

/** The band this class has for a year group, its own or the one that comes with the app; null where no year is known. */
export function usePaceBand(yearGroup: YearGroup | null): PaceBandHere | null {
  const { value } = useLibraryOverview();
  if (yearGroup === null) return null;
  const own = value?.settings.paceBands?.[yearGroup];
  return { yearGroup, isOwn: own !== undefined, ...(own ?? usualPaceBand(yearGroup)) };
}
