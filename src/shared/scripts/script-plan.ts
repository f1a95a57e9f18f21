import type { Beat, Script, VariantBeat } from './script.ts';
import { slipLines } from './slip-lines.ts';
import { countWords, speakingSeconds } from './speaking-time.ts';

/** The beats as the base (`variantId` null) or one variant says them. A variant that is gone says what the base says. */
export function beatsAsSaid(script: Script, variantId: string | null): readonly (Beat | VariantBeat)[] {
  return script.variants.find((variant) => variant.id === variantId)?.beats ?? script.beats;
}

/** How much there is to say in a beat: its words, and the whole seconds they take at `wordsPerMinute`. */
export function lengthOf(beat: Pick<Beat, 'text'>, wordsPerMinute: number): { words: number; seconds: number } {
  const words = countWords(beat.text);
  return { words, seconds: speakingSeconds(words, wordsPerMinute) };
}

/** The length of several beats together. */
export function totalLength(
  beats: readonly Pick<Beat, 'text'>[],
  wordsPerMinute: number,
): { words: number; seconds: number } {
  return beats
    .map((beat) => lengthOf(beat, wordsPerMinute))
    .reduce((sum, { words, seconds }) => ({ words: sum.words + words, seconds: sum.seconds + seconds }), {
      words: 0,
      seconds: 0,
    });
}

/** The lines all beats take on a slip, each beginning a line of its own. */
export function totalLines(beats: readonly Pick<Beat, 'text'>[], lineLength: number): number {
  return beats.reduce((sum, { text }) => sum + slipLines(text, lineLength), 0);
}

/** Lines as people read them. */
export function sayLines(lines: number): string {
  return `${lines} ${lines === 1 ? 'line' : 'lines'}`;
}

/** Seconds as people read them: "45 s", "1 min 05 s". */
export function sayDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const rest = whole % 60;
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${String(rest).padStart(2, '0')} s`;
}
