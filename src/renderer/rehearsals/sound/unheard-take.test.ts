import { expect, test } from 'vitest';
import { takeOf } from '../../../../tests/support/rehearsal-values.ts';
import { startingSettings } from '../../../shared/rehearsals/go.ts';
import { SILENCE_DB, soundLevels } from '../../../shared/rehearsals/talk/sound-levels.ts';
import { speechSegments } from '../../../shared/rehearsals/talk/speech-segments.ts';
import { heardTalk, talkReport } from '../../../shared/rehearsals/talk/talk-report.ts';
import { whyUnheard } from './unheard-take.ts';
import type { TakeTalk } from './use-take-talk.ts';

const RATE = 16_000;
const recorded = takeOf({ settings: { ...startingSettings, recording: true } });
const nothingThere: TakeTalk = { sound: { state: 'none' }, told: null };

/** What is heard in ten seconds of sound that is this loud, 0 to 1, in its middle. */
function heardIn(loud: number): TakeTalk {
  const samples = Int16Array.from({ length: 10 * RATE }, (_, at) =>
    at > 4 * RATE && at < 6 * RATE ? loud * 20_000 * Math.sin((2 * Math.PI * 440 * at) / RATE) : 0,
  );
  const levels = soundLevels(samples, RATE);
  expect(Math.min(...levels)).toBe(SILENCE_DB);
  const heard = heardTalk(speechSegments(levels), [{ goMs: 0, soundMs: 0, lengthMs: 10_000 }], 10_000);
  const report = talkReport({ ...heard, pupilSpoke: [], log: [], timings: [], endMs: 10_000 });
  const sound = { state: 'there' as const, src: '', lengthMs: 10_000, levels, heard: speechSegments(levels) };
  return { sound, told: { heard, report } };
}

test('a go that was to be recorded and has no sound, or none that anybody hears, is said to be one, and what is safe', () => {
  expect(whyUnheard(recorded, nothingThere)).toMatch(
    /no sound of this go was kept; .* are safe, and before the next go/,
  );
  expect(whyUnheard(recorded, heardIn(0))).toMatch(/^Nobody can be heard.*; .* are safe, and before the next go/);
});

test('nothing is said of a go in which somebody is heard, that nobody wanted to record, or that is still being fetched', () => {
  expect(whyUnheard(recorded, heardIn(1))).toBeNull();
  expect(whyUnheard(takeOf(), nothingThere)).toBeNull();
  expect(whyUnheard(recorded, { sound: { state: 'waiting' }, told: null })).toBeNull();
});
