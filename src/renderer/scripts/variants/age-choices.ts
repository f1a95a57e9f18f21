import { yearGroups, type YearGroup } from '../../../shared/library/artefact.ts';
import type { LevelNames } from '../../../shared/scripts/level-names.ts';
import { yearGroupsByLevel } from '../../../shared/scripts/pupil-profile-words.ts';

interface AgeChoice {
  /** A year group; empty for any. */
  value: string;
  label: string;
}

/**
 * The ages a variant can be for: younger than the class, of it, or older, each with the year group it means. A year group
 * chosen some other way stays to be seen. Where nobody said which class it is, any year group can be chosen.
 */
export function ageChoices(age: YearGroup | null, classYear: YearGroup | null, names: LevelNames['age']): AgeChoice[] {
  const any = { value: '', label: 'any year' };
  if (classYear === null) return [any, ...yearGroups.map((year) => ({ value: year, label: year }))];
  const levels = yearGroupsByLevel(classYear);
  const other = age !== null && levels.every(({ yearGroup }) => yearGroup !== age) ? [{ value: age, label: age }] : [];
  return [
    ...levels.map(({ level, yearGroup }) => ({ value: yearGroup, label: `${names[level]}, ${yearGroup}` })),
    ...other,
    any,
  ];
}
