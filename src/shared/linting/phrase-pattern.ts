/** An alternative in brackets, a group, a gap, one word of any kind, or a word; each but the gap perhaps absent. */
const TOKEN = /\([^()]*\)\??|<[a-z-]+>\??|\*\*|\*|[^\s()<>*]+/g;
const ANY_WORD = "[\\p{L}\\p{N}'’-]+";
const SPACE = ',?\\s+';
/** Nothing after it but what ends a sentence. */
const END = `(?=[\\s.!?…"'”’)]*$)`;

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
 *     ^words     begin the text             words$     end it, before full stops, marks and quotation marks
 *     , words    come after a comma
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
  const either = phrases.map((phrase) => placedSourceOf(phrase, groups)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'’-])(?:${either})(?![\\p{L}\\p{N}]|['’-]\\p{L})`, flags);
}

/** A phrase with the place it asks for: at the beginning, after a comma, at the end. */
function placedSourceOf(phrase: string, groups: WordGroups): string {
  const [, place = '', words = '', end] = /^(\^|, )?(.*?)(\$)?$/u.exec(phrase) ?? [];
  const before = place === '^' ? '^\\s*' : place === ', ' ? '(?<=,\\s+)' : '';
  return before + sourceOf(words, groups) + (end ? END : '');
}

/** One part of a phrase as a pattern. A gap brings the space before it along. */
type Part = { kind: 'words' | 'optional' | 'gap'; source: string };

function sourceOf(phrase: string, groups: WordGroups): string {
  let source = '';
  let begun = false;
  for (const part of partsOf(phrase, groups)) {
    if (part.kind === 'gap') source += part.source;
    else if (part.kind === 'optional') source += begun ? `(?:${SPACE}${part.source})?` : `(?:${part.source}${SPACE})?`;
    else source += begun ? SPACE + part.source : part.source;
    begun ||= part.kind === 'words';
  }
  return source;
}

function partsOf(phrase: string, groups: WordGroups): Part[] {
  return [...phrase.matchAll(TOKEN)].map(({ 0: token }): Part => {
    if (token === '**') return { kind: 'gap', source: `(?:[,;]?\\s+${ANY_WORD}){0,3}?` };
    const optional = token.length > 1 && token.endsWith('?');
    const bare = optional ? token.slice(0, -1) : token;
    return { kind: optional ? 'optional' : 'words', source: `(?:${alternativesOf(bare, groups).join('|')})` };
  });
}

function alternativesOf(token: string, groups: WordGroups): string[] {
  if (token === '*') return [ANY_WORD];
  if (token.startsWith('(')) return token.slice(1, -1).split('|').map(wordsSource);
  if (token.startsWith('<')) return groupNamed(token.slice(1, -1), groups).map(wordsSource);
  return [wordsSource(token)];
}

function groupNamed(name: string, groups: WordGroups): readonly string[] {
  const group = groups[name];
  if (!group) throw new Error(`a phrase names the group ${name}, which is not there`);
  return group;
}

function wordsSource(words: string): string {
  if (words.trim() === '*') return ANY_WORD;
  return words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, '\\s+');
}
