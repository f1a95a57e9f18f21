const TOKEN = /\(([^()]*)\)(\?)?|<([a-z-]+)>(\?)?|(\*\*|\*)|([^\s()<>*]+)/g;

/** A word all in capitals: "ARE" is a term of assessment, "are" is not. */
const HAS_CAPITALS = /(?<!\p{L})\p{Lu}{2}/u;

/** Named groups of words that phrases can refer to. */
export type WordGroups = Readonly<Record<string, readonly string[]>>;

/** Where compiled phrases stand in a text, in order. */
export type FindPhrases = (text: string) => { from: number; to: number }[];

/** A pack's phrases do not change while the app runs, and people type between two looks. */
const compiled = new WeakMap<readonly string[], FindPhrases>();

/**
 * Turns the phrases of a pack into a search. It takes no notice of capitals, except where a phrase has a word that is all
 * capitals. In a phrase
 *
 *     word?      may be absent              (a|b c)    is either of these, `(…)?` or neither
 *     <group>    is one of a named group    *          is any one word, and ** up to three of them
 *
 * Only whole words are found, so "can" is not found in "candle" or in "can't".
 *
 * @throws Error when a phrase names a group that is not there: the pack is wrong
 */
export function compilePhrases(phrases: readonly string[], groups: WordGroups = {}): FindPhrases {
  const known = compiled.get(phrases);
  if (known) return known;
  const searches = [
    searchFor(
      phrases.filter((phrase) => !HAS_CAPITALS.test(phrase)),
      groups,
      'giu',
    ),
    searchFor(
      phrases.filter((phrase) => HAS_CAPITALS.test(phrase)),
      groups,
      'gu',
    ),
  ].filter((search) => search !== null);
  const find: FindPhrases = (text) =>
    searches
      .flatMap((search) => [...text.matchAll(search)])
      .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
      .sort((a, b) => a.from - b.from);
  compiled.set(phrases, find);
  return find;
}

function searchFor(phrases: readonly string[], groups: WordGroups, flags: string): RegExp | null {
  if (phrases.length === 0) return null;
  const either = phrases.map((phrase) => sourceOf(phrase, groups)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${either})(?![\\p{L}\\p{N}]|['’-]\\p{L})`, flags);
}

function sourceOf(phrase: string, groups: WordGroups): string {
  let source = '';
  let needsSpace = false;
  for (const [, alternatives, absent, group, groupAbsent, stars, word] of phrase.matchAll(TOKEN)) {
    if (stars === '**') {
      source += "(?:[,;]?\\s+[\\p{L}\\p{N}'’-]+){0,3}?";
      continue;
    }
    const optional = absent ?? groupAbsent ?? (word !== undefined && word.length > 1 && word.endsWith('?'));
    const token = group === undefined ? (alternatives ?? stars ?? word ?? '') : groupNamed(group, groups).join('|');
    const part = `(?:${token.replace(/\?$/, '').split('|').map(wordsSource).join('|')})`;
    source += optional
      ? needsSpace
        ? `(?:,?\\s+${part})?`
        : `(?:${part}\\s+)?`
      : `${needsSpace ? ',?\\s+' : ''}${part}`;
    if (!optional) needsSpace = true;
  }
  return source;
}

function groupNamed(name: string, groups: WordGroups): readonly string[] {
  const group = groups[name];
  if (!group) throw new Error(`a phrase names the group ${name}, which is not there`);
  return group;
}

function wordsSource(words: string): string {
  if (words === '*') return "[\\p{L}\\p{N}'’-]+";
  return words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}
