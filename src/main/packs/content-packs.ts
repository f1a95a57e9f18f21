import { revealQuestionsSchema, type RevealQuestions } from '../../shared/blind/reveal-questions.ts';
import { frameworkSchema, type Framework } from '../../shared/framework/framework.ts';
import type { FeedbackRules } from '../../shared/linting/lint-rule.ts';
import { paletteSchema, type Palette } from '../../shared/marking/palette.ts';
import { cardPackSchema, type CardPack } from '../../shared/rehearsals/card-pack.ts';
import { starterPackSchema, type StarterPack } from '../../shared/scripts/starters/starter-pack.ts';
import { readFeedbackRules } from './read-feedback-rules.ts';
import { readPacks } from './read-packs.ts';

/** The content packs that come with the app, read when they are asked for. Each throws as `readPacks` does. */
export interface ContentPacks {
  frameworks(): Promise<Framework[]>;
  feedbackRules(): Promise<FeedbackRules>;
  revealQuestions(): Promise<RevealQuestions[]>;
  /** What a class may begin with; its own copies lie in the library. */
  pupilCards(): Promise<CardPack[]>;
  palettes(): Promise<Palette[]>;
  starters(): Promise<StarterPack[]>;
}

/** The packs that lie in `packsDir`. */
export function contentPacks(packsDir: string): ContentPacks {
  return {
    frameworks: () => readPacks(packsDir, 'framework-', frameworkSchema),
    feedbackRules: () => readFeedbackRules(packsDir),
    revealQuestions: () => readPacks(packsDir, 'reveal-questions', revealQuestionsSchema),
    pupilCards: () => readPacks(packsDir, 'pupil-cards-', cardPackSchema),
    palettes: () => readPacks(packsDir, 'codes-', paletteSchema),
    starters: () => readPacks(packsDir, 'starters-', starterPackSchema),
  };
}
