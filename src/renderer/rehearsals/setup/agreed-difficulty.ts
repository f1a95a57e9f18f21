import type { Id } from '../../../shared/ids.ts';
import { cardDifficultySchema, type CardDifficulty } from '../../../shared/rehearsals/pupil-card.ts';

/** How hard somebody would like the pupil to be, and who has said yes to that. */
export interface WishedDifficulty {
  level: CardDifficulty;
  agreedBy: readonly Id[];
}

/** Whether a level needs a yes from both: it is harder than what they have agreed on before. */
export function isHarder(level: CardDifficulty, before: CardDifficulty): boolean {
  const levels = cardDifficultySchema.options;
  return levels.indexOf(level) > levels.indexOf(before);
}

/** How hard the pupil will be: it becomes harder only when everybody at the table says yes. */
export function agreedDifficulty(
  wish: WishedDifficulty,
  before: CardDifficulty,
  people: readonly Id[],
): CardDifficulty {
  const agreed = people.every((id) => wish.agreedBy.includes(id));
  return agreed || !isHarder(wish.level, before) ? wish.level : before;
}
