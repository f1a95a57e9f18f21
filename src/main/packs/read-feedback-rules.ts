import { lintPackSchema, type FeedbackRules } from '../../shared/linting/lint-rule.ts';
import { lintFiguresSchema } from '../../shared/linting/rule-figures.ts';
import { readPacks } from './read-packs.ts';

/**
 * The rules of all linter packs, and the figures `npm run bench -- linter` wrote down about them.
 *
 * @throws AppError `internal` when either is missing or makes no sense: the app was installed incompletely
 */
export async function readFeedbackRules(packsDir: string): Promise<FeedbackRules> {
  const packs = await readPacks(packsDir, 'linter-', lintPackSchema);
  const [figures] = await readPacks(packsDir, 'figures-linter', lintFiguresSchema);
  return { rules: packs.flatMap(({ rules }) => rules), figures: figures! };
}
