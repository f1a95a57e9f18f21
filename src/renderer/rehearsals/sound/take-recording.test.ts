import { expect, test } from 'vitest';
import { fakeMicrophone, fakeSink } from '../../../../tests/support/fake-microphone.ts';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import {
  readClock,
  readyState,
  step,
  type RehearsalAction,
  type RehearsalState,
} from '../../../shared/rehearsals/rehearsal-clock.ts';
import { TakeRecording } from './take-recording.ts';

/** A go that has just begun to count in, and its recording; `beforeMs` of sound was there already. */
async function recordedGo(beforeMs = 0) {
  const { microphone, isClosed, speak } = fakeMicrophone();
  const { sink, samples, calls } = fakeSink();
  const spans: SoundSpan[] = [];
  let now = 0;
  let clock: RehearsalState | null = step(readyState(3), { type: 'start' }, now);
  const take = new TakeRecording({
    sink: { ...sink, beforeMs },
    openMicrophone: async () => microphone,
    readClock: () => clock && readClock(clock, now),
    noteSound: (span) => spans.push(span),
  });
  const over = take.record();
  await expect.poll(() => take.recorder.state.state, { interval: 1 }).toBe('paused');
  return {
    take,
    samples,
    calls,
    spans,
    over,
    isClosed,
    /** Lets time pass, with its sound. */
    pass(ms: number) {
      for (let left = ms; left > 0; left -= 50) {
        now += 50;
        speak(1);
      }
    },
    /** Some other window does something; this one hears of it. */
    act(type: Exclude<RehearsalAction['type'], 'go-to-beat'>) {
      clock = clock && step(clock, { type }, now);
      take.follow();
    },
    /** Some other window lets the go go. */
    forget() {
      clock = null;
      take.follow();
    },
  };
}

test('nothing is recorded before speaking begins, and it begins without anybody doing anything', async () => {
  const { take, samples, pass, act, over } = await recordedGo();
  pass(2_900);
  expect(take.recorder.state.state).toBe('paused');
  pass(100);
  expect(take.recorder.state.state).toBe('recording');
  pass(1_000);
  act('end');
  await over;
  expect(samples).toEqual(Array.from({ length: 1_000 }, (_, i) => 3_000 + i));
});

test('a pause that another window made is not recorded, and the pieces say what was heard when', async () => {
  const { spans, pass, act, over, samples, isClosed } = await recordedGo(7_000);
  pass(5_000);
  act('take-question');
  pass(4_000);
  act('resume');
  pass(1_000);
  act('end');
  await over;
  expect(isClosed()).toBe(true);
  expect(samples).toHaveLength(3_000);
  const last = new Map(spans.map((span) => [span.soundMs, span]));
  expect([...last.values()]).toEqual([
    { goMs: 0, soundMs: 7_000, lengthMs: 2_000 },
    { goMs: 6_000, soundMs: 9_000, lengthMs: 1_000 },
  ]);
});

test('leaving this part of the app lets the microphone go, and all that was said is on the disk', async () => {
  const { take, pass, over, samples, isClosed } = await recordedGo();
  pass(4_000);
  take.leave();
  expect(isClosed()).toBe(true);
  await over;
  expect(samples).toHaveLength(1_000);
});

test('of a go that was let go while somebody spoke, no sound is left', async () => {
  const { pass, forget, over, calls, isClosed } = await recordedGo();
  pass(4_000);
  forget();
  await over;
  expect(isClosed()).toBe(true);
  await expect.poll(() => calls.at(-1)).toBe('discard');
});
