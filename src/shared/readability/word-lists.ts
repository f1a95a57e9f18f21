import { spellingsToTry } from './british-spelling.ts';
import { baseForms } from './word-forms.ts';

/** What is known about words, whatever their form and whether spelt in the British or the American way. */
export interface WordLists {
  /** Whether four in five American children of about ten know the word (the new Dale–Chall list, 1995). */
  isFamiliar(word: string): boolean;
  /** How often people say the word or a form of it, per million words (SUBTLEX-US, American film subtitles). */
  perMillion(word: string): number;
}

/** Words of every British childhood that an American list lacks and no rule of spelling leads to. */
const britishWords = new Set(
  (
    'mum mummy dad daddy nan nana granny grandad maths lorry lorries football trainers jumper trousers plaster rubber ' +
    'biscuit holiday playtime playground tidy rubbish autumn petrol pavement torch tap telly queue sweets crisps chips ' +
    'nursery reception headteacher pencil felt-tip whiteboard carpet classroom colour favourite neighbour behaviour ' +
    'wellies cardigan bonfire fortnight homework'
  ).split(' '),
);

/** Makes the lists from the packages' words; counts are out of `corpusWords`. */
export function wordListsFrom(
  familiar: Iterable<string>,
  counts: Iterable<{ word: string; count: number }>,
  corpusWords: number,
): WordLists {
  const familiarWords = new Set([...familiar].map((word) => word.toLowerCase()));
  const countOf = new Map<string, number>();
  for (const { word, count } of counts) countOf.set(word.toLowerCase(), count);
  const forms = (word: string) => spellingsToTry(word).flatMap(baseForms);
  return {
    isFamiliar: (word) => forms(word).some((form) => familiarWords.has(form) || britishWords.has(form)),
    perMillion: (word) => (Math.max(...forms(word).map((form) => countOf.get(form) ?? 0)) / corpusWords) * 1e6,
  };
}
