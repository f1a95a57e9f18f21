import { lengthOf, sayDuration, totalLength } from '../../../shared/scripts/script-plan.ts';
import { beatLabel } from '../../../shared/scripts/script-words.ts';
import type { Beat, ScriptMode } from '../../../shared/scripts/script.ts';
import type { ScriptSheet } from './script-sheet.ts';

/** Words a glance takes in; a part that says little more is not cut. */
const PROMPT_WORDS = 9;
const NEARLY_ALL = 3;
/** With a space that does not break, so that it never stands alone in a line. */
const GOES_ON = '\u00a0…';

export interface CardContents {
  title: string;
  /** Who these words are for, in words; null for the base. */
  variant: string | null;
  mode: ScriptMode;
  expectation: string;
  beats: readonly Beat[];
  wordsPerMinute: number;
  /** How each part begins, or every word of it. Core parts always stand in full: they are said as they are. */
  words: 'prompts' | 'in-full';
}

/** What the teacher glances at while speaking, on one side. */
export function teacherCard(contents: CardContents): ScriptSheet {
  const { title, variant, mode, expectation, beats, wordsPerMinute, words } = contents;
  const said = beats.filter(({ text }) => text.trim() !== '');
  const spoken = mode === 'spoken';
  return {
    kind: 'card',
    title: title || 'Feedback script',
    under: variant === null ? [] : [variant],
    nameLine: false,
    large: false,
    aim: expectation.trim() === '' ? null : { label: 'Every pupil’s work shows', text: expectation.trim() },
    parts: said.map((beat) => ({
      kind: beat.kind,
      label: beatLabel(beat),
      text: words === 'prompts' && !beat.core ? promptOf(beat.text) : beat.text.trim(),
      aside: spoken ? sayDuration(lengthOf(beat, wordsPerMinute).seconds) : null,
      stressed: beat.core,
      pictures: [],
      answerLines: 0,
    })),
    total: spoken && said.length > 0 ? `About ${sayDuration(totalLength(said, wordsPerMinute).seconds)} in all` : null,
  };
}

/** How a part begins: its first sentence if that is short, else its first words. */
export function promptOf(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const words = plain.split(' ');
  if (words.length <= PROMPT_WORDS + NEARLY_ALL) return plain;
  const sentence = /^.*?[.!?](?=\s)/.exec(plain)?.[0];
  if (sentence && sentence.split(' ').length <= PROMPT_WORDS) return `${sentence}${GOES_ON}`;
  return `${words
    .slice(0, PROMPT_WORDS)
    .join(' ')
    .replace(/[,;:–—-]+$/, '')}${GOES_ON}`;
}
