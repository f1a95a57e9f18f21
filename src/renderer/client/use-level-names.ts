import { levelNamesOf, usualLevelNames } from '../../shared/scripts/pupil-profile-words.ts';
import type { LevelNames } from '../../shared/scripts/level-names.ts';
import { useLibraryOverview } from './live-queries.ts';

/** What this class calls the levels of a pupil profile. */
export function useLevelNames(): LevelNames {
  const { value } = useLibraryOverview();
  return value ? levelNamesOf(value.settings.levelNames) : usualLevelNames;
}
