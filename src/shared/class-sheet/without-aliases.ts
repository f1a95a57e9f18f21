/** What stands where a pupil's alias stood. */
export const SOMEBODY = 'a pupil';

/**
 * Words without any of the aliases, however they are written: whole words only, so that "Sam" does not break "same", and
 * with a possessive. An alias of several words goes as one.
 */
export function withoutAliases(words: string, aliases: readonly string[]): string {
  const wanted = [...new Set(aliases.map((alias) => alias.trim()).filter(Boolean))]
    // The longest first, so that "Maple Leaf" is not left as "a pupil Leaf".
    .sort((a, b) => b.length - a.length)
    .map(asPattern);
  if (wanted.length === 0) return words;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return words.replace(pattern, (_alias, at: number) => (startsSentence(words, at) ? 'A pupil' : SOMEBODY));
}

function asPattern(alias: string): string {
  return alias.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function startsSentence(words: string, at: number): boolean {
  return /(^|[.!?:]\s*|\n\s*)$/.test(words.slice(0, at));
}
