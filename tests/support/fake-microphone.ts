import { expect } from 'vitest';
import type { Microphone } from '../../src/renderer/audio/microphone.ts';
import type { RecordingSink } from '../../src/renderer/audio/recording-sink.ts';

/** A sample a millisecond. */
const RATE = 1_000;
const BLOCK = 50;

/** A microphone that speaks when it is told to, each sample its own number. */
export function fakeMicrophone() {
  let listener: (samples: Int16Array<ArrayBuffer>) => void = () => undefined;
  let lose = () => undefined as void;
  let spoken = 0;
  let closed = false;
  const microphone: Microphone = {
    sampleRate: RATE,
    name: 'Fake microphone',
    deviceId: 'fake',
    missing: null,
    onBlock(heard) {
      listener = heard;
      return () => (listener = () => undefined);
    },
    onLost: (lost) => (lose = lost),
    close: () => (closed = true),
  };
  return {
    microphone,
    isClosed: () => closed,
    unplug: () => lose(),
    speak(blocks: number) {
      for (let block = 0; block < blocks; block += 1) {
        listener(Int16Array.from({ length: BLOCK }, () => spoken++));
      }
    },
  };
}

/** A disk in memory that can be told to refuse or not to answer. */
export function fakeSink() {
  const samples: number[] = [];
  const calls: string[] = [];
  let trouble: Error | null = null;
  const answer = async <T>(call: string, value: T): Promise<T> => {
    calls.push(call);
    if (trouble) throw trouble;
    return value;
  };
  const sink: RecordingSink = {
    begin: () => answer('begin', 'recording-one'),
    async append(_id, at, piece) {
      await answer('append', null);
      expect(at).toBe(samples.length);
      samples.push(...piece);
    },
    finish: (id) => answer('finish', { id, durationMs: samples.length, bytes: 2 * samples.length }),
    discard: () => answer('discard', undefined),
  };
  return { sink, samples, calls, fail: (error: Error | null) => (trouble = error) };
}
