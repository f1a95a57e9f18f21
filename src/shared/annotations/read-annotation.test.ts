import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotationSchema, type InkAnnotation } from './annotation.ts';
import { isPlainInk, readAnnotation } from './read-annotation.ts';

const stroke: InkAnnotation = {
  kind: 'ink',
  id: 'stroke-1',
  pageId: 'page-of-work',
  personId: 'person-a',
  madeAt: 1_750_000_000_000,
  points: [1, 2, 500, 3, 4, 500],
  width: 30,
  colour: 'blue',
};

test('a plain stroke is taken as it is, without a copy', () => {
  expect(readAnnotation(stroke)).toBe(stroke);
});

test('a stroke with anything more goes through the schema and keeps what the schema knows', () => {
  const found = { ...stroke, finding: 'strength', comment: 'steady hand' };
  expect(isPlainInk(found)).toBe(false);
  expect(readAnnotation(found)).toEqual(found);
});

test('what a newer version wrote is not understood, and not guessed at', () => {
  expect(readAnnotation({ ...stroke, colour: 'ultraviolet' })).toBeNull();
  expect(readAnnotation({ ...stroke, kind: 'hologram' })).toBeNull();
  expect(readAnnotation(undefined)).toBeNull();
});

test('whatever the quick look takes, the schema takes too and leaves unchanged', () => {
  const odd = fc.anything();
  const values = fc.record(
    {
      kind: fc.oneof({ weight: 6, arbitrary: fc.constant('ink') }, odd),
      id: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('stroke-1', 'Stroke', 'a', '../../etc') }, odd),
      pageId: fc.oneof({ weight: 6, arbitrary: fc.constant('page-of-work') }, odd),
      personId: fc.oneof({ weight: 6, arbitrary: fc.constant('person-a') }, odd),
      madeAt: fc.oneof({ weight: 6, arbitrary: fc.maxSafeInteger() }, odd),
      points: fc.oneof(
        { weight: 6, arbitrary: fc.array(fc.integer()) },
        { weight: 2, arbitrary: fc.array(fc.double()) },
        odd,
      ),
      width: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -10, max: 2_000_000 }) }, odd),
      colour: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('ink', 'blue', 'ultraviolet') }, odd),
    },
    { noNullPrototype: true },
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.oneof(values, fc.record({ ...strokeOf() })), (value) => {
      if (!isPlainInk(value)) return;
      taken += 1;
      expect(annotationSchema.parse(value)).toEqual(value);
    }),
    { numRuns: 500 },
  );
  expect(taken).toBeGreaterThan(50);
});

function strokeOf() {
  return {
    ...Object.fromEntries(Object.entries(stroke).map(([key, value]) => [key, fc.constant(value)])),
    points: fc.array(fc.maxSafeInteger(), { minLength: 3 }),
    madeAt: fc.maxSafeNat(),
  };
}
