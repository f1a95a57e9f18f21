import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AppError } from '../../../shared/app-error.ts';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import { SpanTeller } from './span-teller.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A teller, and a process that hears it, or does not while there is trouble. */
function telling() {
  const heard: SoundSpan[] = [];
  const said: string[] = [];
  const unsaid: string[] = [];
  let trouble: Error | null = null;
  let asked = 0;
  const teller = new SpanTeller({
    async tell(span) {
      asked += 1;
      if (trouble) throw trouble;
      heard.push(span);
    },
    say: (sentence) => said.push(sentence),
    unsay: (sentence) => unsaid.push(sentence),
  });
  return {
    teller,
    heard,
    said,
    unsaid,
    asked: () => asked,
    fail: (error: Error | null) => (trouble = error),
    pass: (ms: number) => vi.advanceTimersByTimeAsync(ms),
  };
}

const spanOf = (soundMs: number, lengthMs: number): SoundSpan => ({ goMs: soundMs + 300, soundMs, lengthMs });
const unreachable = new TypeError('fetch failed');

test('the last piece of a go that could not be told is told again until it is, and nobody is bothered with a hiccup', async () => {
  const { teller, heard, said, fail, pass } = telling();
  fail(unreachable);
  teller.add(spanOf(0, 5_000));
  await pass(600);
  expect(heard).toEqual([]);
  fail(null);
  await pass(1_000);
  expect(heard).toEqual([spanOf(0, 5_000)]);
  expect(said).toEqual([]);
});

test('what cannot be told for long is said once and until it can, and is told in order as it is by then', async () => {
  const { teller, heard, said, unsaid, fail, pass, asked } = telling();
  fail(unreachable);
  teller.add(spanOf(0, 50));
  teller.add(spanOf(0, 4_000));
  teller.add(spanOf(4_000, 50));
  await pass(60_000);
  expect(said).toEqual([expect.stringMatching(/The sound is safe, and it is tried again/)]);
  expect(asked()).toBeLessThan(15);
  expect(unsaid).toEqual([]);
  fail(null);
  await pass(8_000);
  expect(unsaid).toEqual(said);
  expect(heard).toEqual([spanOf(0, 4_000), spanOf(4_000, 50)]);
});

test('keeping a take waits for what is not told yet, and is told when that is not to be had', async () => {
  const { teller, heard, fail, pass } = telling();
  fail(unreachable);
  teller.add(spanOf(0, 900));
  await expect(teller.finish()).rejects.toBe(unreachable);
  fail(null);
  await teller.finish();
  expect(heard).toEqual([spanOf(0, 900)]);
  await pass(60_000);
  expect(heard).toHaveLength(1);
});

test('of a go that was let go nothing is told any more', async () => {
  const { teller, said, fail, asked, pass } = telling();
  fail(new AppError('not-found', 'This go is over.'));
  teller.add(spanOf(0, 900));
  await pass(60_000);
  expect(asked()).toBe(1);
  expect(said).toEqual([]);
});
