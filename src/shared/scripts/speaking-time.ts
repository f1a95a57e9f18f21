/** Words as a reader would count them: runs of letters or digits, with inner apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Seconds it takes to say `words` words at `wordsPerMinute`, to the nearest whole second, never less than one. */
export function speakingSeconds(words: number, wordsPerMinute: number): number {
  return words === 0 ? 0 : Math.max(1, Math.round((words / wordsPerMinute) * 60));
}
