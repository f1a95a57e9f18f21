import { yearGroups, type YearGroup } from '../library/artefact.ts';
import { levelNamesSchema, type Characteristic, type LevelNames } from './level-names.ts';
import type { Level, PupilProfile } from './script.ts';

/** The four characteristics feedback may be altered for, in the meeting guide's order. */
export const characteristicLabels: Record<Characteristic, string> = {
  confidence: 'Confidence',
  motivation: 'Motivation',
  age: 'Age',
  priorAttainment: 'Prior attainment',
};

/** What the levels are called until people give them names of their own. */
export const usualLevelNames: LevelNames = {
  confidence: { low: 'unsure', middle: 'fairly sure', high: 'very sure' },
  motivation: { low: 'hard to start', middle: 'willing', high: 'keen' },
  age: { low: 'younger', middle: 'this class', high: 'older' },
  priorAttainment: {
    low: 'earlier steps still shaky',
    middle: 'secure with earlier steps',
    high: 'ready to go further',
  },
};

/** What this class calls the levels: its own names where it gave any. */
export function levelNamesOf(own: Partial<LevelNames> | undefined): LevelNames {
  return levelNamesSchema.parse({ ...usualLevelNames, ...own });
}

/** A pupil profile in one line, such as "unsure, keen, Year 4, secure with earlier steps". */
export function describeProfile(profile: PupilProfile, names: LevelNames): string {
  return [
    names.confidence[profile.confidence],
    names.motivation[profile.motivation],
    profile.age,
    names.priorAttainment[profile.priorAttainment],
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/**
 * How far from the class a pupil called younger or older is, in school years. One year is within what any class spans;
 * two is where sentences and words have to change. Our own choice, not a finding.
 */
const YEARS_APART = 2;

/** The year group each age level means beside a class; a level that no school year has is left out. */
export function yearGroupsByLevel(classYear: YearGroup): { level: Level; yearGroup: YearGroup }[] {
  const at = yearGroups.indexOf(classYear);
  const places: [Level, number][] = [
    ['low', at - YEARS_APART],
    ['middle', at],
    ['high', at + YEARS_APART],
  ];
  return places.flatMap(([level, place]) => {
    const yearGroup = yearGroups[place];
    return yearGroup ? [{ level, yearGroup }] : [];
  });
}

/** Whether a pupil is younger, of this class's year, or older; null where either year group is not known. */
export function ageLevel(age: YearGroup | null, classYear: YearGroup | null): Level | null {
  if (age === null || classYear === null) return null;
  const apart = yearGroups.indexOf(age) - yearGroups.indexOf(classYear);
  return apart < 0 ? 'low' : apart > 0 ? 'high' : 'middle';
}
