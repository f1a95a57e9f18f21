import * as Y from 'yjs';
import { keyPrefixes, mapIn, type ScriptMap } from './scripts-layout-doc.ts';

/** Words of several texts as they are said: one after the other, and the sentences they all begin with once. */
export function saidTogether(texts: readonly Y.Text[]): string {
  const [first = '', ...others] = texts.map((text) => text.toString());
  return [first, ...others.map((words) => words.slice(sharedSentences(first, words)))].join('\n');
}

/** Length of the whole sentences that `words` begins with as `first` does. */
function sharedSentences(first: string, words: string): number {
  let alike = 0;
  while (alike < words.length && first[alike] === words[alike]) alike += 1;
  const end = [...words.slice(0, alike).matchAll(/[.!?…][’”'")]*\s+/g)].at(-1);
  return end ? end.index + end[0].length : 0;
}

/**
 * A variant's own texts for a beat, in the same order in every window. Where several windows began some at the same
 * moment, those that say nothing more (nothing, the same as another, or only what the base said then) are left out.
 */
export function ownTexts(variant: ScriptMap | null, beatId: string): Y.Text[] {
  const texts = ownTextKeys(variant, beatId).flatMap((key) => {
    const text = mapIn(variant, 'texts')?.get(key);
    return text instanceof Y.Text ? [text] : [];
  });
  const byWords = new Map(texts.toReversed().map((text) => [text.toString(), text]));
  for (const says of ['', variant?.get(keyPrefixes.seen + beatId)]) {
    if (byWords.size > 1 && typeof says === 'string') byWords.delete(says);
  }
  return texts.filter((text) => byWords.get(text.toString()) === text);
}

/** Takes a variant's own texts for a beat out, whichever window began them. */
export function forgetOwnTexts(variant: ScriptMap | null, beatId: string): void {
  for (const key of ownTextKeys(variant, beatId)) mapIn(variant, 'texts')?.delete(key);
}

function ownTextKeys(variant: ScriptMap | null, beatId: string): string[] {
  const keys = [...(mapIn(variant, 'texts')?.keys() ?? [])];
  return keys.filter((key) => key === beatId || key.startsWith(`${beatId}/`)).toSorted();
}
