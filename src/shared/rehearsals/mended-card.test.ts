import { expect, test } from 'vitest';
import { cardPackPlaces, plainPlace, surprisePlace, traitPlace, type CardPackPlace } from './card-pack-places.ts';
import type { CardPack } from './card-pack.ts';
import { mendedCard } from './mended-card.ts';
import type { NotedCard } from './pupil-card.ts';

/** Three sentences in every list, each of its own. */
const pack = cardPackPlaces.reduce(
  (filled, place) =>
    place.put(
      filled,
      [1, 2, 3].map((count) => `${place.key} ${count}`),
    ),
  { personas: {}, surprises: {} } as CardPack,
);
const card: NotedCard = {
  card: {
    persona: ['confidence low 2', 'today 1', 'in Year 4'],
    surprises: [
      { id: 'surprise-1', kind: 'shrug', words: 'shrug 3', dueMs: 5_000 },
      { id: 'surprise-2', kind: 'upset', words: 'upset 1', dueMs: 9_000 },
    ],
  },
  entries: [],
};

/** The pack with a sentence of one list in other words. */
function mend(before: CardPack, { read, put }: CardPackPlace, was: string, is: string): CardPack {
  return put(
    before,
    read(before).map((sentence) => (sentence === was ? is : sentence)),
  );
}

test('a sentence mended in its place shows its new words on the card, and nothing else of it changes', () => {
  const edited = [
    [traitPlace('confidence', 'low'), 'confidence low 2', 'You are not sure of anything.'],
    [surprisePlace('upset'), 'upset 1', 'You look away.'],
    [surprisePlace('silence'), 'silence 1', 'Say nothing.'],
  ] as const;
  const after = edited.reduce((all, [place, was, is]) => mend(all, place, was, is), pack);
  const { persona, surprises } = mendedCard(card, pack, after, null);
  expect(persona).toEqual(['You are not sure of anything.', 'today 1', 'in Year 4']);
  expect(surprises).toEqual([card.card.surprises[0], { ...card.card.surprises[1]!, words: 'You look away.' }]);
});

test('a sentence that was taken out of the pack stays on a card that has it, and so do the words of a surprise that came', () => {
  const shorter = plainPlace('today').put(pack, ['today 2', 'today 3']);
  const after = mend(shorter, surprisePlace('shrug'), 'shrug 3', 'Shrug twice.');
  const came: NotedCard = { ...card, entries: [{ kind: 'surprise', surpriseId: 'surprise-1', goMs: 6_000 }] };
  expect(mendedCard(came, pack, after, null)).toEqual(card.card);
  expect(mendedCard(card, pack, after, null).surprises[0]!.words).toBe('Shrug twice.');
});

test('a sentence about the pupil’s year is known with the year in it', () => {
  const withYear = mend(pack, traitPlace('age', 'low'), 'age low 1', 'in {year}');
  const after = mend(withYear, traitPlace('age', 'low'), 'in {year}', 'only in {year}');
  expect(mendedCard(card, withYear, after, 'Year 4').persona[2]).toBe('only in Year 4');
});
