import { sentencesIn, wordsIn } from '../readability/text-parts.ts';
import type { GoSettings } from './go.ts';
import type { Take } from './take.ts';

/** How many words of a sentence are enough to find the rest, and up to how many it is shown whole. Our own choice. */
const FIRST_WORDS = 4;
const WHOLE_UP_TO = 6;

/** From how many kept takes on the words are prompts, and from how many on there is nothing. Our own choice. */
const PROMPTS_FROM = 2;
const NOTHING_FROM = 4;

/** The words as prompts: how each sentence begins. Short sentences stay whole. */
export function promptsOf(text: string): string[] {
  return sentencesIn(text).map(({ words }) => {
    const all = wordsIn(words);
    return all.length <= WHOLE_UP_TO ? words : `${words.slice(0, all[FIRST_WORDS - 1]!.to)} …`;
  });
}

/** How much of the words a speaker is offered, by how many takes of this script they have kept: less and less. */
export function suggestedSupport(
  takes: readonly Pick<Take, 'choice' | 'speakerId'>[],
  scriptId: string,
  speakerId: string,
): { support: GoSettings['support']; kept: number } {
  const kept = takes.filter((take) => take.choice.scriptId === scriptId && take.speakerId === speakerId).length;
  if (kept >= NOTHING_FROM) return { support: 'nothing', kept };
  return { support: kept >= PROMPTS_FROM ? 'prompts' : 'full', kept };
}
