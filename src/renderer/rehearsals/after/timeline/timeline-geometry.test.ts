import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loudnessAlong, momentAtPlace, overTimeline, placeOfMoment, spreadOut } from './timeline-geometry.ts';

test('a moment and its place on the timeline are two words for one thing, and what lies outside is at an end', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_600_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (endMs, share) => {
      const goMs = Math.round(share * endMs);
      expect(momentAtPlace(placeOfMoment(goMs, endMs), endMs)).toBe(goMs);
    }),
  );
  expect([momentAtPlace(-1, 5_000), momentAtPlace(7, 5_000)]).toEqual([0, 5_000]);
  expect([placeOfMoment(9_000, 5_000), placeOfMoment(-1, 5_000), placeOfMoment(0, 0)]).toEqual([1, 0, 0]);
});

test('spans that join in time join on the timeline', () => {
  const [first, second] = [
    { fromMs: 0, toMs: 2_500 },
    { fromMs: 2_500, toMs: 10_000 },
  ].map((span) => overTimeline(span, 10_000));
  expect([first, second]).toEqual([
    { left: '0%', width: '25%' },
    { left: '25%', width: '75%' },
  ]);
});

const inOrder = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 })
  .map((places) => places.sort((a, b) => a - b));

test('marks keep their order and their distance, stay on the timeline, and stay where they are if there is room', () => {
  fc.assert(
    fc.property(inOrder, fc.double({ min: 0.01, max: 0.3, noNaN: true }), (places, apart) => {
      const spread = spreadOut(places, apart);
      const gap = Math.min(apart, 1 / Math.max(1, places.length - 1));
      spread.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(-1e-9);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
        if (index > 0) expect(place - spread[index - 1]!).toBeGreaterThanOrEqual(gap - 1e-9);
      });
    }),
  );
  expect(spreadOut([0.1, 0.5, 0.9], 0.1)).toEqual([0.1, 0.5, 0.9]);
  expect(spreadOut([0.5, 0.5], 0.1)).toEqual([0.5, 0.6]);
});

test('the waveform leaves out what was not recorded, and shows the loudest of each part', () => {
  // Two seconds of sound: the first was heard at the beginning, the second after a pause of a second.
  const spans = [
    { goMs: 0, soundMs: 0, lengthMs: 1_000 },
    { goMs: 2_000, soundMs: 1_000, lengthMs: 1_000 },
  ];
  const recorded = spans.map(({ goMs, lengthMs }) => ({ fromMs: goMs, toMs: goMs + lengthMs }));
  const levels = new Float32Array(100).fill(-80);
  levels[10] = -15;
  levels[70] = -30;
  expect(loudnessAlong(levels, spans, recorded, 3_000, 6)).toEqual([0.75, 0, 0, 0, 0.5, 0]);
});
