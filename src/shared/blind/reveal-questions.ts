import { z } from 'zod';
import { hashOf } from '../text-hash.ts';
import type { RevealEntry } from './compare-findings.ts';

const questionsSchema = z.array(z.string().min(1).max(300)).min(1);

/** Questions to talk a difference over, as a content pack. `{finder}` and `{other}` stand for the people's names. */
export const revealQuestionsSchema = z.object({
  id: z.string().min(1).max(40),
  name: z.string().min(1).max(120),
  /** Only one of them called it a strength. */
  strength: questionsSchema,
  opportunity: questionsSchema,
  /** Both stopped in the same place, and read it differently. */
  readOtherwise: questionsSchema,
});
export type RevealQuestions = z.infer<typeof revealQuestionsSchema>;

/**
 * The one question for a difference. The same entry is always asked the same, and neighbours rarely are; `finder` is
 * whose list it stands in.
 */
export function questionFor(
  entry: Pick<RevealEntry, 'id' | 'finding' | 'readOtherwise'>,
  names: { finder: string; other: string },
  questions: RevealQuestions,
): string {
  const choices = entry.readOtherwise.length > 0 ? questions.readOtherwise : questions[entry.finding];
  const chosen = choices[hashOf(entry.id) % choices.length]!;
  return chosen.replaceAll('{finder}', names.finder).replaceAll('{other}', names.other);
}
