import { yearGroups, type YearGroup } from './library/artefact.ts';
import type { Phase } from './marking/palette.ts';

/** The content pack that fits the pupil's year best: one for its phase, else one for any, else the first. */
export function packForYear<Pack extends { phase: Phase }>(
  packs: readonly Pack[],
  yearGroup: YearGroup | null,
): Pack | null {
  const phase = phaseOf(yearGroup);
  return packs.find((pack) => pack.phase === phase) ?? packs.find((pack) => pack.phase === 'any') ?? packs[0] ?? null;
}

/** Secondary school begins with Year 7 in England. Work of no known year is spoken to as primary. */
function phaseOf(yearGroup: YearGroup | null): Phase {
  return yearGroup !== null && yearGroups.indexOf(yearGroup) >= yearGroups.indexOf('Year 7') ? 'secondary' : 'primary';
}
