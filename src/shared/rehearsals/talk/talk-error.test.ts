import { expect, test } from 'vitest';
import { generatedTalk, type Room } from '../../../../tests/support/generated-talk.ts';
import { judgeTalk } from '../../../../tests/support/judged-talk.ts';
import { soundLevels } from './sound-levels.ts';
import { speechSegments } from './speech-segments.ts';
import { CLEAR_CONTRAST_DB, sayTalkError, statedErrorOf } from './talk-error.ts';

test.each<Room>([
  { noise: 'hiss', standsOutDb: 40 },
  { noise: 'fan', standsOutDb: 20 },
  { noise: 'hum', standsOutDb: 20 },
])('with a $noise $standsOutDb dB below the voices, a report is no more wrong than it says', (room) => {
  const { edgesMs, share, silencesMs, contrastDb } = judgeTalk(generatedTalk(4, room));
  const stated = statedErrorOf(contrastDb, true);
  expect(contrastDb).toBeGreaterThan(CLEAR_CONTRAST_DB);
  expect(edgesMs).toHaveLength(48);
  expect(Math.max(...edgesMs)).toBeLessThanOrEqual(stated.edgeMs);
  expect(share).toBeLessThanOrEqual(stated.share);
  expect(silencesMs).toHaveLength(8);
  expect(Math.max(...silencesMs)).toBeLessThanOrEqual(stated.edgeMs);
});

test('where voices hardly stand out the report says that it is rough', () => {
  const { contrastDb } = judgeTalk(generatedTalk(4, { noise: 'fan', standsOutDb: 8 }));
  expect(sayTalkError(statedErrorOf(contrastDb, true))[0]).toMatch(/rough/);
});

test('an empty room is silent, however loud it is, and a fan that starts is soon part of it', () => {
  const RATE = 8_000;
  const room = (loudness: (second: number) => number) => {
    let state = 1;
    const samples = Int16Array.from({ length: 60 * RATE }, (_, i) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return loudness(i / RATE) * (state / 2 ** 31 - 1);
    });
    return speechSegments(soundLevels(samples, RATE));
  };
  for (const loudness of [0, 30, 3_000]) expect(room(() => loudness)).toEqual({ speech: [], contrastDb: null });
  const { speech } = room((second) => (second < 30 ? 30 : 2_000));
  expect(speech).toHaveLength(1);
  expect(speech[0]!.toMs - speech[0]!.fromMs).toBeLessThan(6_500);
  expect(sayTalkError(statedErrorOf(null, false))).toEqual([
    'Nobody was heard in this recording, so there is nothing to count.',
  ]);
});

test('words before a pause and words after it are not one breath, though they lie side by side in the sound', () => {
  const tone = (from: number, to: number) => (frame: number) => frame >= from && frame < to;
  const spoken = [tone(50, 100), tone(111, 150)];
  const levels = Float32Array.from({ length: 250 }, (_, frame) => (spoken.some((is) => is(frame)) ? -10 : -70));
  expect(speechSegments(levels).speech).toHaveLength(1);
  expect(speechSegments(levels, [levels.length * 20, 90_000])).toEqual(speechSegments(levels));
  expect(speechSegments(levels, [2_200]).speech).toEqual([
    { fromMs: 1_000, toMs: 2_000 },
    { fromMs: 2_220, toMs: 3_000 },
  ]);
});
