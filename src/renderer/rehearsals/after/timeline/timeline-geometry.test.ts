import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loudnessAlong, overTimeline, spreadOut, timelineScale } from './timeline-geometry.ts';

/** A go and its pauses, in order and apart. */
const goWithPauses = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 600_000 }), fc.integer({ min: 1, max: 3_600_000 })), { maxLength: 6 })
  .map((stretches) => {
    let endMs = 1;
    const pauses = stretches.map(([spokenMs, pausedMs]) => {
      const fromMs = endMs + spokenMs;
      endMs = fromMs + pausedMs;
      return { fromMs, toMs: endMs };
    });
    return { endMs, pauses };
  });

test('a moment and its place on the timeline are two words for one thing, and what lies outside is at an end', () => {
  fc.assert(
    fc.property(goWithPauses, fc.double({ min: 0, max: 1, noNaN: true }), ({ endMs, pauses }, share) => {
      const scale = timelineScale(endMs, pauses);
      const goMs = Math.round(share * endMs);
      expect(scale.momentAt(scale.placeOf(goMs))).toBe(goMs);
    }),
  );
  const scale = timelineScale(5_000, []);
  expect([scale.momentAt(-1), scale.momentAt(7)]).toEqual([0, 5_000]);
  expect([scale.placeOf(9_000), scale.placeOf(-1), timelineScale(0, []).placeOf(0)]).toEqual([1, 0, 0]);
});

test('later is further right, also in a pause that is cut short', () => {
  fc.assert(
    fc.property(goWithPauses, fc.nat(), fc.nat(), ({ endMs, pauses }, one, other) => {
      const { placeOf } = timelineScale(endMs, pauses);
      const [earlier, later] = [one % (endMs + 1), other % (endMs + 1)].sort((a, b) => a - b) as [number, number];
      if (earlier < later) expect(placeOf(earlier)).toBeLessThan(placeOf(later));
    }),
  );
});

test('ten minutes at the door take no more room than a sixteenth of what was said', () => {
  const [short, long] = [
    { fromMs: 10_000, toMs: 12_000 },
    { fromMs: 30_000, toMs: 630_000 },
  ];
  const scale = timelineScale(692_000, [short, long]);
  // Spoken for 90 s, beside it 2 s and at most 5.625 s of pauses.
  expect([scale.isCut(short), scale.isCut(long)]).toEqual([false, true]);
  expect(scale.placeOf(30_000)).toBeCloseTo(30 / 97.625);
  expect(scale.placeOf(330_000)).toBeCloseTo((30 + 5.625 / 2) / 97.625);
  expect(scale.placeOf(630_000)).toBeCloseTo(35.625 / 97.625);
});

test('spans that join in time join on the timeline', () => {
  const [first, second] = [
    { fromMs: 0, toMs: 2_500 },
    { fromMs: 2_500, toMs: 10_000 },
  ].map((span) => overTimeline(span, timelineScale(10_000, [])));
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
  expect(loudnessAlong(levels, spans, recorded, timelineScale(3_000, []), 6)).toEqual([0.75, 0, 0, 0, 0.5, 0]);
});
