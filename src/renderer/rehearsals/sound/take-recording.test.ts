import { expect, test } from 'vitest';
import { fakeMicrophone, fakeSink } from '../../../../tests/support/fake-microphone.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import {
  readClock,
  readyState,
  step,
  type RehearsalAction,
  type RehearsalState,
} from '../../../shared/rehearsals/rehearsal-clock.ts';
import type { Microphone, OpenMicrophone } from '../../audio/microphone.ts';
import { TakeRecording, type TakeRecordingGiven } from './take-recording.ts';

/** A go that has just begun to count in, and its recording; `beforeMs` of sound was there already. */
async function recordedGo(beforeMs = 0) {
  const { microphone, isClosed, speak, unplug } = fakeMicrophone();
  const { sink, samples, calls, fail } = fakeSink();
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
    unplug,
    fail,
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

test('when the disk is full in the middle of a go, what it took is kept, the rest of the go is let be, and why is said', async () => {
  const { take, pass, act, fail, samples, over, isClosed } = await recordedGo();
  pass(4_000);
  await expect.poll(() => samples.length, { interval: 1 }).toBe(1_000);
  fail(new AppError('disk-full', 'The disk is full.'));
  pass(1_000);
  await expect.poll(() => take.recorder.state.state, { interval: 1 }).toBe('unsaved');
  expect(isClosed()).toBe(true);
  fail(null);
  take.recorder.retry();
  await over;
  expect(take.recorder.state).toMatchObject({ state: 'kept', because: expect.stringContaining('The disk is full.') });
  act('end');
  expect(samples).toHaveLength(1_000);
});

test('when the microphone is pulled out of a go, all that was said up to then is kept, with its place in the go', async () => {
  const { take, pass, act, unplug, samples, spans, over } = await recordedGo();
  pass(5_050);
  unplug();
  await over;
  expect(take.recorder.state).toMatchObject({ state: 'kept', because: expect.stringContaining('unplugged') });
  expect(spans.at(-1)).toEqual({ goMs: 0, soundMs: 0, lengthMs: 2_050 });
  pass(1_000);
  act('end');
  expect(samples).toHaveLength(2_050);
  expect(spans.at(-1)).toMatchObject({ lengthMs: 2_050 });
});

test.each(['ended', null] as const)(
  'a window that waited to record opens no microphone when the go is over (%s)',
  async (phase) => {
    let opened = 0;
    const { take } = recordingOf(
      () => {
        opened += 1;
        return Promise.resolve(fakeMicrophone().microphone);
      },
      () => phase && readClock(endedState(), 0),
    );
    await take.record();
    expect(opened).toBe(0);
    expect(take.recorder.state.state).toBe('discarded');
  },
);

test('a question about the microphone that nobody answers holds nothing up after the end of the go', async () => {
  const asked = Promise.withResolvers<Microphone>();
  let clock = step(readyState(3), { type: 'start' }, 0);
  const { take } = recordingOf(
    () => asked.promise,
    () => readClock(clock, 5_000),
  );
  const over = take.record();
  clock = endedState();
  take.follow();
  await over;
  const { microphone, isClosed } = fakeMicrophone();
  asked.resolve(microphone);
  await expect.poll(isClosed).toBe(true);
});

function recordingOf(openMicrophone: OpenMicrophone, readClock: TakeRecordingGiven['readClock']) {
  const sink = { ...fakeSink().sink, beforeMs: 0 };
  return { take: new TakeRecording({ sink, openMicrophone, readClock, noteSound: () => undefined }) };
}

function endedState(): RehearsalState {
  return { phase: 'ended', spent: [5_000, 0, 0], pausedMs: 0 };
}
