import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newGoOf } from '../../../tests/support/rehearsal-values.ts';
import { goFrom, goSchema, stepGo, takenUp, withSoundSpan, type Go } from './go.ts';
import { beatAt, pauseUnderWay, stretchesOf } from './go-log.ts';
import { readClock, type RehearsalEvent } from './rehearsal-clock.ts';

const made = { takeId: 'take-0001', startedAt: '2026-03-04T15:40:00.000Z' };

/** A go of three beats after these events, each at its time. */
function run(...events: [RehearsalEvent, number][]): Go {
  return events.reduce((go, [event, now]) => stepGo(go, event, now), goFrom(newGoOf(), made));
}

test('the log says what happened when, in the time of the go', () => {
  const go = run(
    [{ type: 'start' }, 1_000],
    [{ type: 'question-asked' }, 2_000],
    [{ type: 'next-beat' }, 9_000],
    [{ type: 'question-asked' }, 9_500],
    [{ type: 'take-question' }, 10_000],
    [{ type: 'pause' }, 11_000],
    [{ type: 'go-to-beat', beat: 2 }, 12_000],
    [{ type: 'resume' }, 14_000],
    [{ type: 'interrupted', why: 'sleep', since: 15_000, awayMs: 600_000 }, 615_000],
    [{ type: 'resume' }, 616_000],
    [{ type: 'end' }, 618_000],
    [{ type: 'next-beat' }, 619_000],
  );
  expect(go.log).toEqual([
    { kind: 'beat', goMs: 5_000, beat: 1 },
    { kind: 'question-asked', goMs: 5_500 },
    { kind: 'pause', goMs: 6_000, why: 'question' },
    { kind: 'beat', goMs: 8_000, beat: 2 },
    { kind: 'resume', goMs: 10_000 },
    { kind: 'pause', goMs: 11_000, why: 'sleep', awayMs: 600_000 },
    { kind: 'resume', goMs: 12_000 },
    { kind: 'end', goMs: 14_000 },
  ]);
  expect(stretchesOf(go.log, 14_000).map(({ fromMs, beat, paused }) => [fromMs, beat, paused])).toEqual([
    [0, 0, null],
    [5_000, 1, null],
    [6_000, 1, 'question'],
    [8_000, 2, 'question'],
    [10_000, 2, null],
    [11_000, 2, 'sleep'],
    [12_000, 2, null],
  ]);
  expect([0, 4_999, 5_000, 9_000, 99_000].map((goMs) => beatAt(go.log, goMs))).toEqual([0, 0, 1, 2, 2]);
});

const action = fc.oneof(
  fc
    .constantFrom(
      ...([
        'start',
        'next-beat',
        'previous-beat',
        'pause',
        'take-question',
        'resume',
        'question-asked',
        'end',
      ] as const),
    )
    .map((type) => ({ type })),
  fc.record({ type: fc.constant('go-to-beat' as const), beat: fc.nat({ max: 5 }) }),
  fc.record({ type: fc.constant('interrupted' as const), awayMs: fc.nat({ max: 90_000 }) }),
);

test('over any sequence of events the log, read again, gives the times the clock shows', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(action, fc.nat({ max: 20_000 })), { maxLength: 60 }), (happenings) => {
      let now = 0;
      let go = goFrom(newGoOf(), made);
      for (const [event, after] of happenings) {
        now += after;
        const since = now;
        if (event.type === 'interrupted') now += event.awayMs;
        go = stepGo(go, event.type === 'interrupted' ? { ...event, why: 'sleep', since } : event, now);
      }
      const { goMs, spentMs, pausedMs, phase, beat } = readClock(go.clock, now);
      const stretches = stretchesOf(go.log, goMs);
      const spent = spentMs.map((_, index) =>
        lengthOf(stretches.filter((each) => each.beat === index && !each.paused)),
      );
      expect(spent).toEqual(spentMs);
      expect(lengthOf(stretches.filter(({ paused }) => paused))).toBe(pausedMs);
      expect(pauseUnderWay(go.log) !== null).toBe(phase === 'paused');
      if (phase !== 'ended') expect(beatAt(go.log, goMs)).toBe(beat);
    }),
  );
});

test('a go that broke off is taken up where it stood, on a clock that began anew', () => {
  const stored = goSchema.parse(
    JSON.parse(JSON.stringify(run([{ type: 'start' }, 50_000], [{ type: 'next-beat' }, 60_000]))),
  );
  const again = takenUp(stored, 7_000, 12);
  expect(readClock(again.clock, 12)).toMatchObject({ phase: 'paused', beat: 1, spentMs: [7_000, 0, 0], pausedMs: 0 });
  expect(pauseUnderWay(again.log)).toEqual({ kind: 'pause', goMs: 7_000, why: 'restart', awayMs: 7_000 });
  expect(readClock(stepGo(again, { type: 'resume' }, 1_012).clock, 3_012)).toMatchObject({
    goMs: 10_000,
    pausedMs: 1_000,
  });
  const ended = run([{ type: 'start' }, 0], [{ type: 'end' }, 9_000]);
  expect(takenUp(ended, 7_000, 12)).toBe(ended);
});

test('a piece of the recording that grows is one piece', () => {
  const first = { goMs: 0, soundMs: 0, lengthMs: 1_000 };
  const grown = { ...first, lengthMs: 5_000 };
  const second = { goMs: 9_000, soundMs: 5_000, lengthMs: 700 };
  const go = [first, grown, second].reduce(withSoundSpan, run());
  expect(go.soundSpans).toEqual([grown, second]);
});

test('a piece whose sound was lost before it was on the disk gives way to what is recorded in its place', () => {
  const first = { goMs: 0, soundMs: 0, lengthMs: 4_000 };
  const lost = { goMs: 9_000, soundMs: 4_000, lengthMs: 50 };
  const goneOn = { goMs: 20_000, soundMs: 3_750, lengthMs: 50 };
  expect([first, lost, goneOn].reduce(withSoundSpan, run()).soundSpans).toEqual([first, goneOn]);
});

function lengthOf(stretches: readonly { fromMs: number; toMs: number }[]): number {
  return stretches.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
