import { expect, test } from 'vitest';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import { SoundSpanKeeper } from './sound-span-keeper.ts';

const BLOCK_MS = 50;

/** Sound that begins in the sound at `soundMs` and was spoken from `goMs` on; each block comes `late` by some. */
function hearing(
  keeper: SoundSpanKeeper,
  from: { soundMs: number; goMs: number },
  blocks: number,
  late: (block: number) => number,
) {
  const told: SoundSpan[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const fromMs = from.soundMs + block * BLOCK_MS;
    const toMs = fromMs + BLOCK_MS;
    const span = keeper.hear({ fromMs, toMs, goMs: from.goMs + (block + 1) * BLOCK_MS + late(block) });
    if (span) told.push(span);
  }
  return told;
}

test('a piece is told at once, and again when it is known better, has grown or is over', () => {
  const keeper = new SoundSpanKeeper();
  const told = hearing(keeper, { soundMs: 0, goMs: 300 }, 200, (block) => (block < 4 ? 120 : 5));
  expect(told).toEqual([
    { goMs: 420, soundMs: 0, lengthMs: 50 },
    { goMs: 305, soundMs: 0, lengthMs: 250 },
    { goMs: 305, soundMs: 0, lengthMs: 5_250 },
  ]);
  expect(keeper.close()).toEqual({ goMs: 305, soundMs: 0, lengthMs: 10_000 });
  expect(keeper.close()).toBeNull();
});

test('a busy window that hands blocks over late moves nothing', () => {
  const keeper = new SoundSpanKeeper();
  hearing(keeper, { soundMs: 0, goMs: 300 }, 40, () => 3);
  const late = hearing(keeper, { soundMs: 2_000, goMs: 2_300 }, 16, (block) => 800 - block * BLOCK_MS);
  expect(late).toEqual([]);
  expect(keeper.close()).toEqual({ goMs: 303, soundMs: 0, lengthMs: 2_800 });
});

test('after sound went missing a new piece begins, a second later at the latest', () => {
  const keeper = new SoundSpanKeeper();
  hearing(keeper, { soundMs: 0, goMs: 300 }, 40, () => 3);
  const after = hearing(keeper, { soundMs: 2_000, goMs: 2_900 }, 25, () => 3);
  expect(after).toEqual([{ goMs: 2_903, soundMs: 2_000, lengthMs: 1_000 }]);
});

test('after a pause the sound goes on where it stopped, and the go where it is', () => {
  const keeper = new SoundSpanKeeper();
  hearing(keeper, { soundMs: 0, goMs: 0 }, 40, () => 2);
  keeper.close();
  expect(hearing(keeper, { soundMs: 2_000, goMs: 9_000 }, 1, () => 2)).toEqual([
    { goMs: 9_002, soundMs: 2_000, lengthMs: 50 },
  ]);
});
