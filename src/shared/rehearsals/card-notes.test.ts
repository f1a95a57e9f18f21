import { expect, test } from 'vitest';
import { noted, surprisesThatCame, takenBack } from './card-notes.ts';
import type { CardEntry } from './pupil-card.ts';

const shrug = { id: 'surprise-1', kind: 'shrug', words: 'Shrug.', dueMs: 20_000 } as const;
const came: CardEntry = { kind: 'surprise', surpriseId: 'surprise-1', goMs: 21_000 };
const upset: CardEntry = { kind: 'unplanned', surprise: 'upset', goMs: 5_000 };
const spoke: CardEntry = { kind: 'pupil-spoke', fromMs: 5_000, toMs: 6_000 };

test('speech that has grown takes the place of what was noted of it, and a planned surprise comes once', () => {
  expect(noted([spoke, upset], { ...spoke, toMs: 9_000 })).toEqual([upset, { ...spoke, toMs: 9_000 }]);
  expect(noted([came], { ...came, goMs: 22_000 })).toEqual([{ ...came, goMs: 22_000 }]);
});

test('one that was not on the card may come again, and each is taken back by itself', () => {
  const again: CardEntry = { ...upset, goMs: 8_000 };
  const entries = noted(noted([spoke, came], upset), again);
  expect(entries).toEqual([spoke, came, upset, again]);
  expect(takenBack(entries, upset)).toEqual([spoke, came, again]);
});

test('what came is told in order, with what the card had said of it', () => {
  const card = { persona: [], surprises: [shrug] };
  const unknown: CardEntry = { kind: 'surprise', surpriseId: 'surprise-9', goMs: 1 };
  expect(surprisesThatCame({ card, entries: [came, spoke, unknown, upset] })).toEqual([
    { kind: 'upset', goMs: 5_000, words: null, dueMs: null, entry: upset },
    { kind: 'shrug', goMs: 21_000, words: 'Shrug.', dueMs: 20_000, entry: came },
  ]);
});
