import { expect, test } from 'vitest';
import { fakeMicrophone, fakeSink } from '../../../tests/support/fake-microphone.ts';
import { AppError } from '../../shared/app-error.ts';
import { Recorder } from './recorder.ts';

async function recording(longestMs = 60_000) {
  const { microphone, ...hand } = fakeMicrophone();
  const disk = fakeSink();
  const recorder = new Recorder({ openMicrophone: async () => microphone, sink: disk.sink, longestMs });
  await recorder.start();
  expect(recorder.state).toEqual({ state: 'recording' });
  return { recorder, ...hand, ...disk };
}

function reaches(recorder: Recorder, state: string): Promise<void> {
  return expect.poll(() => recorder.state.state, { interval: 1 }).toBe(state);
}

const upTo = (end: number) => Array.from({ length: end }, (_, i) => i);

test('every sample that was heard is on the disk, in order, when the recording is kept', async () => {
  const { recorder, speak, samples, isClosed } = await recording();
  speak(30);
  expect(recorder.heardMs).toBe(1_500);
  recorder.stop();
  expect(isClosed()).toBe(true);
  await reaches(recorder, 'kept');
  expect(recorder.state).toMatchObject({ sound: { durationMs: 1_500 }, because: null });
  expect(samples).toEqual(upTo(1_500));
});

test('sound reaches the disk while it is spoken, not at the end', async () => {
  const { speak, samples } = await recording();
  speak(4);
  await expect.poll(() => samples.length).toBe(200);
});

test('a pause is not in the recording, and what came before it is on the disk during it', async () => {
  const { recorder, speak, samples } = await recording();
  speak(2);
  recorder.pause();
  await expect.poll(() => samples.length).toBe(100);
  speak(5);
  recorder.resume();
  speak(1);
  recorder.stop();
  await reaches(recorder, 'kept');
  expect(samples).toEqual([...upTo(100), ...Array.from({ length: 50 }, (_, i) => 350 + i)]);
});

test('the longest time ends it to the sample, and says so', async () => {
  const { recorder, speak, samples } = await recording(1_020);
  speak(40);
  await reaches(recorder, 'kept');
  expect(samples).toEqual(upTo(1_020));
  expect(recorder.state).toMatchObject({ because: expect.stringContaining('time') });
});

test('a microphone pulled out keeps what was said', async () => {
  const { recorder, speak, unplug, samples } = await recording();
  speak(7);
  unplug();
  await reaches(recorder, 'kept');
  expect(samples).toEqual(upTo(350));
  expect(recorder.state).toMatchObject({ because: expect.stringContaining('unplugged') });
});

test('another microphone takes over in the middle: nothing is lost, and the first one is let go', async () => {
  const [first, second, third] = [fakeMicrophone(), fakeMicrophone(), fakeMicrophone()];
  const opened = [first, second, third].map(({ microphone }) => microphone);
  const { sink, samples } = fakeSink();
  const recorder = new Recorder({ openMicrophone: async () => opened.shift()!, sink, longestMs: 60_000 });
  await recorder.start();
  first.speak(2);
  // Chosen twice in a row: the last choice counts.
  await Promise.all([recorder.changeMicrophone(), recorder.changeMicrophone()]);
  expect([first, second, third].map(({ isClosed }) => isClosed())).toEqual([true, true, false]);
  first.speak(1);
  first.unplug();
  third.speak(2);
  expect(recorder.microphone).toBe(third.microphone);
  recorder.stop();
  await reaches(recorder, 'kept');
  expect(samples).toEqual([...upTo(100), ...upTo(100)]);
});

test('a microphone that cannot be opened in the middle leaves the recording as it is', async () => {
  const { microphone, speak, isClosed } = fakeMicrophone();
  const { sink } = fakeSink();
  const answers = [Promise.resolve(microphone), Promise.reject(new AppError('not-found', 'None.'))];
  answers[1]!.catch(() => undefined);
  const recorder = new Recorder({ openMicrophone: () => answers.shift()!, sink, longestMs: 60_000 });
  await recorder.start();
  await expect(recorder.changeMicrophone()).rejects.toThrow('None.');
  speak(3);
  expect(isClosed()).toBe(false);
  expect(recorder.state).toEqual({ state: 'recording' });
  expect(recorder.heardMs).toBe(150);
});

test('a full disk keeps what it took, and says both', async () => {
  const { recorder, speak, samples, fail, sink } = await recording();
  speak(4);
  await expect.poll(() => samples.length).toBe(200);
  fail(new AppError('disk-full', 'The disk is full.'));
  const finish = sink.finish;
  sink.finish = (id) => {
    fail(null);
    return finish(id);
  };
  speak(4);
  await reaches(recorder, 'kept');
  expect(samples).toEqual(upTo(200));
  expect(recorder.state).toMatchObject({ because: expect.stringContaining('The disk is full.') });
});

test('a process that does not answer is asked again, and nothing is lost', async () => {
  const { recorder, speak, samples, fail } = await recording();
  fail(new TypeError('Failed to fetch'));
  speak(20);
  recorder.stop();
  await reaches(recorder, 'unsaved');
  fail(null);
  recorder.retry();
  await reaches(recorder, 'kept');
  expect(samples).toEqual(upTo(1_000));
});

test('a process that does not answer is not asked again at every block', async () => {
  const { speak, calls, fail } = await recording();
  const appends = () => calls.filter((call) => call === 'append').length;
  fail(new TypeError('Failed to fetch'));
  speak(4);
  await expect.poll(appends, { interval: 1 }).toBe(1);
  await new Promise((resolve) => setImmediate(resolve));
  speak(40);
  expect(appends()).toBe(1);
});

test('what was heard and is not on the disk is counted, and nothing of it once it is', async () => {
  const { recorder, speak, fail } = await recording();
  fail(new TypeError('Failed to fetch'));
  speak(80);
  expect(recorder.unsentMs).toBe(4_000);
  fail(null);
  recorder.stop();
  await expect.poll(() => recorder.unsentMs).toBe(0);
});

test('what is discarded is cleared away, also while a piece is on its way', async () => {
  const { recorder, speak, calls, isClosed } = await recording();
  speak(4);
  recorder.discard();
  expect(recorder.state).toEqual({ state: 'discarded' });
  expect(isClosed()).toBe(true);
  await expect.poll(() => calls.at(-1)).toBe('discard');
  expect(calls).not.toContain('finish');
});

test('a refused microphone is a sentence, and nothing is begun', async () => {
  const { sink, calls } = fakeSink();
  const refused = () => Promise.reject(new AppError('not-allowed', 'Not allowed.'));
  const recorder = new Recorder({ openMicrophone: refused, sink, longestMs: 60_000 });
  await recorder.start();
  expect(recorder.state).toEqual({ state: 'failed', sentence: 'Not allowed.' });
  expect(calls).toEqual([]);
});

test('a recording in which nothing was said is not kept', async () => {
  const { recorder, calls } = await recording();
  recorder.stop();
  await reaches(recorder, 'failed');
  expect(calls).toEqual(['begin', 'discard']);
});
