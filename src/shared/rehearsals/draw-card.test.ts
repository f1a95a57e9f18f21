import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newGoOf } from '../../../tests/support/rehearsal-values.ts';
import { yearGroups } from '../library/artefact.ts';
import { levelSchema } from '../scripts/script.ts';
import { cardPackSchema } from './card-pack.ts';
import { drawCard, type CardWish } from './draw-card.ts';
import { cardDifficultySchema, pupilCardSchema, surpriseKindSchema } from './pupil-card.ts';
import { plannedTotal } from './rehearsal-plan.ts';

const packsDir = path.join(import.meta.dirname, '../../../resources/packs');
const [primary, secondary] = await Promise.all(
  ['primary', 'secondary'].map(async (phase) =>
    cardPackSchema.parse(JSON.parse(await readFile(path.join(packsDir, `pupil-cards-${phase}.json`), 'utf8'))),
  ),
);

const unsure = { confidence: 'low', motivation: 'middle', priorAttainment: 'high', age: 'Year 5' } as const;

function wishOf(said: Partial<CardWish> = {}): CardWish {
  return { plan: newGoOf().plan, classYear: 'Year 5', difficulty: 'some', capMs: 60_000, ...said };
}

const level = fc.constantFrom(...levelSchema.options);
const anyWish = fc.record({
  plan: fc.record({
    profile: fc.option(
      fc.record({
        confidence: level,
        motivation: level,
        priorAttainment: level,
        age: fc.option(fc.constantFrom(...yearGroups)),
      }),
    ),
    beats: fc
      .array(fc.integer({ min: 1, max: 120_000 }), { minLength: 1, maxLength: 8 })
      .map((lengths) => lengths.map((plannedMs) => ({ ...newGoOf().plan.beats[0]!, plannedMs }))),
  }),
  classYear: fc.option(fc.constantFrom(...yearGroups)),
  difficulty: fc.constantFrom(...cardDifficultySchema.options),
  capMs: fc.integer({ min: 1, max: 900_000 }),
});

test('the same seed draws the same card, whatever the go', () => {
  fc.assert(
    fc.property(anyWish, fc.string(), fc.constantFrom(primary!, secondary!), (wish, seed, pack) => {
      expect(drawCard(pack, wish, seed)).toEqual(drawCard(pack, structuredClone(wish), seed));
    }),
  );
});

test('every card has as many surprises as was agreed, each of another kind, in order, well apart and in time', () => {
  fc.assert(
    fc.property(anyWish, fc.string(), (wish, seed) => {
      const card = pupilCardSchema.parse(drawCard(primary!, wish, seed));
      const count = { none: 0, gentle: 1, some: 2, more: 3 }[wish.difficulty];
      const lengthMs = Math.min(plannedTotal(wish.plan.beats), wish.capMs);
      const due = card.surprises.map(({ dueMs }) => dueMs);
      expect(new Set(card.surprises.map(({ kind }) => kind)).size).toBe(count);
      expect(due).toHaveLength(count);
      for (const [index, dueMs] of due.entries()) {
        expect(dueMs).toBeGreaterThanOrEqual(0);
        expect(dueMs).toBeLessThanOrEqual(lengthMs);
        if (index > 0) expect(dueMs - due[index - 1]!).toBeGreaterThanOrEqual(lengthMs / count / 2 - 1);
      }
      expect(card.persona.join(' ')).not.toContain('{');
    }),
  );
});

test('a gentle card never upsets, and only the most difficult may', () => {
  const kindsAt = (difficulty: CardWish['difficulty']) =>
    new Set(
      Array.from({ length: 300 }, (_, index) =>
        drawCard(primary!, wishOf({ difficulty }), `seed ${index}`).surprises.map(({ kind }) => kind),
      ).flat(),
    );
  expect([...kindsAt('gentle')].toSorted()).toEqual(['is-that-good', 'shrug', 'silence']);
  expect(kindsAt('some')).not.toContain('upset');
  expect(kindsAt('more').size).toBe(surpriseKindSchema.options.length);
});

test('who the pupil is comes from the profile, and without one the pupil is like most in the class', () => {
  const plan = { ...newGoOf().plan, profile: unsure };
  const { persona } = drawCard(primary!, wishOf({ plan, classYear: 'Year 3' }), 'one');
  const { personas } = primary!;
  expect(persona).toHaveLength(5);
  expect(persona[0]).toMatch(/^You are in Year 5, older than this class\./);
  expect(personas.confidence.low).toContain(persona[1]);
  expect(personas.motivation.middle).toContain(persona[2]);
  expect(personas.priorAttainment.high).toContain(persona[3]);
  expect(personas.today).toContain(persona[4]);
  const neutral = drawCard(primary!, wishOf(), 'one').persona;
  expect(personas.anyone).toContain(neutral[0]);
  expect(neutral).toHaveLength(2);
});

test('an unsure pupil falls silent more often than one who is very sure', () => {
  const silences = (confidence: 'low' | 'high') => {
    const plan = { ...newGoOf().plan, profile: { ...unsure, confidence } };
    return Array.from({ length: 400 }, (_, index) =>
      drawCard(primary!, wishOf({ plan, difficulty: 'gentle' }), `seed ${index}`),
    ).filter(({ surprises }) => surprises[0]!.kind === 'silence').length;
  };
  expect(silences('low')).toBeGreaterThan(silences('high'));
});

test('two goes of one script rarely bring the same', () => {
  const cards = Array.from({ length: 50 }, (_, index) => drawCard(primary!, wishOf(), `seed ${index}`));
  expect(new Set(cards.map((card) => JSON.stringify(card))).size).toBeGreaterThan(45);
});
