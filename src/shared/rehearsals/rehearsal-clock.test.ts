import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bank,
  COUNT_IN_MS,
  readClock,
  readyState,
  step,
  type RehearsalAction,
  type RehearsalEvent,
  type RehearsalState,
} from './rehearsal-clock.ts';

type Plain = Exclude<RehearsalAction['type'], 'go-to-beat'>;

/** Runs events at the given times, from a rehearsal of three beats. */
function run(...events: [Plain, number][]): RehearsalState {
  return events.reduce((state, [type, now]) => step(state, { type }, now), readyState(3));
}

test('three seconds are counted in before the first beat starts to count', () => {
  const state = run(['start', 1_000]);
  expect(readClock(state, 2_000)).toMatchObject({ phase: 'counting-in', countInMs: 2_000, totalMs: 0 });
  expect(readClock(state, 4_000)).toMatchObject({ phase: 'speaking', totalMs: 0 });
  expect(readClock(state, 4_500)).toMatchObject({ phase: 'speaking', beat: 0, spentMs: [500, 0, 0], totalMs: 500 });
});

test('each beat gets the time that was spoken in it, also when one goes back', () => {
  const state = run(['start', 0], ['next-beat', 5_000], ['previous-beat', 6_000], ['next-beat', 6_500], ['end', 9_000]);
  expect(readClock(state, 50_000)).toMatchObject({ phase: 'ended', spentMs: [2_500, 3_500, 0], totalMs: 6_000 });
});

test('a pause stays a pause while other beats are looked at, until it is resumed', () => {
  const paused = run(['start', 0], ['pause', 5_000], ['next-beat', 6_000], ['pause', 7_000]);
  expect(readClock(paused, 9_000)).toMatchObject({ phase: 'paused', beat: 1, totalMs: 2_000, pausedMs: 4_000 });
  const resumed = step(paused, { type: 'resume' }, 9_000);
  expect(readClock(resumed, 10_000)).toMatchObject({ phase: 'speaking', spentMs: [2_000, 1_000, 0], pausedMs: 4_000 });
});

test('stopping during the count-in goes back to ready, as nothing was said', () => {
  expect(run(['start', 0], ['pause', 1_000])).toEqual(readyState(3));
  expect(run(['start', 0], ['end', 2_999])).toEqual(readyState(3));
});

test('the first and the last beat are ends one cannot fall off', () => {
  const state = run(['start', 0], ['previous-beat', 3_000], ['next-beat', 3_000], ['next-beat', 3_000]);
  expect(readClock(step(state, { type: 'next-beat' }, 3_000), 3_000).beat).toBe(2);
});

test('a script without beats cannot be started, and an ended rehearsal stays as it is', () => {
  expect(step(readyState(0), { type: 'start' }, 0)).toEqual(readyState(0));
  const ended = run(['start', 0], ['end', 4_000]);
  for (const type of ['start', 'resume', 'next-beat', 'end'] as const) expect(step(ended, { type }, 9_000)).toBe(ended);
});

test('a clock that stands still or steps back never takes time away', () => {
  const state = run(['start', 0], ['next-beat', 5_000], ['pause', 4_000], ['resume', 3_900]);
  expect(readClock(state, 3_000)).toMatchObject({ spentMs: [2_000, 0, 0], pausedMs: 0 });
});

/** What may happen `after` so many milliseconds; of an absence the last `awayMs` are meant. */
const happening = fc.record({
  what: fc.oneof(
    fc
      .constantFrom<Plain>(
        'start',
        'next-beat',
        'previous-beat',
        'pause',
        'take-question',
        'question-asked',
        'resume',
        'end',
      )
      .map((type) => ({ type })),
    fc.record({ beat: fc.nat({ max: 9 }) }),
    fc.record({ awayMs: fc.nat({ max: 20_000 }) }),
  ),
  after: fc.nat({ max: 20_000 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function eventOf({ what, after }: Happening, now: number): RehearsalEvent {
  if ('type' in what) return what;
  if ('beat' in what) return { type: 'go-to-beat', beat: what.beat };
  const awayMs = Math.min(what.awayMs, after);
  return { type: 'interrupted', why: 'sleep', since: now - awayMs, awayMs };
}

test('over any sequence of events no time is lost or counted twice', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(happening, { maxLength: 60 }), (beatCount, happenings) => {
      let state = readyState(beatCount);
      let now = 0;
      let spokenSince: number | null = null;
      let awayMs = 0;
      for (const each of happenings) {
        now += each.after;
        const event = eventOf(each, now);
        const before = bank(state, event.type === 'interrupted' ? event.since : now);
        state = step(state, event, now);
        if (state.phase === 'ready') spokenSince = null;
        if (state.phase === 'counting-in') spokenSince ??= now + COUNT_IN_MS;
        if (event.type === 'interrupted' && 'spent' in before && before.phase !== 'ended') awayMs += event.awayMs;
        if (state.phase === 'ended') break;
      }
      const clock = readClock(state, now);
      const passed = spokenSince === null ? 0 : Math.max(0, now - spokenSince - awayMs);
      expect(clock.goMs).toBe(passed);
      expect(clock.totalMs + clock.pausedMs).toBe(passed);
      expect(clock.spentMs.reduce((sum, ms) => sum + ms, 0)).toBe(clock.totalMs);
      expect(clock.spentMs).toHaveLength(beatCount);
      expect(Math.min(...clock.spentMs)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('how often the clock is read changes nothing', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      let now = 0;
      let state = readyState(4);
      for (const each of happenings) {
        const before = readClock(state, now);
        now += each.after;
        const event = eventOf(each, now);
        const later = readClock(state, now);
        expect(later.totalMs).toBeGreaterThanOrEqual(before.totalMs);
        expect(readClock(bank(state, now), now)).toEqual(later);
        const next = step(state, event, now);
        if (next.phase !== 'ready' && event.type !== 'interrupted') {
          expect(readClock(next, now).totalMs).toBe(later.totalMs);
          expect(readClock(step(bank(state, now), event, now), now)).toEqual(readClock(next, now));
        }
        state = next;
      }
    }),
  );
});

test('a simulated hour drifts by nothing', () => {
  let state = run(['start', 0]);
  for (let second = 4; second <= 3_603; second += 1)
    state = step(state, { type: second % 2 ? 'next-beat' : 'previous-beat' }, second * 1_000);
  expect(readClock(state, 3_603_000).totalMs).toBe(3_600_000);
});

test('while nobody was there no time passes, in a pause as little as in speech, and a count-in begins again', () => {
  const asleep = { type: 'interrupted', why: 'sleep', since: 8_000, awayMs: 3_600_000 } as const;
  const woken = step(run(['start', 0], ['next-beat', 5_000]), asleep, 3_608_000);
  expect(readClock(woken, 3_609_000)).toMatchObject({ phase: 'paused', spentMs: [2_000, 3_000, 0], pausedMs: 1_000 });
  expect(readClock(step(run(['start', 0], ['pause', 5_000]), asleep, 3_608_000), 3_608_000)).toMatchObject({
    totalMs: 2_000,
    pausedMs: 3_000,
  });
  const stopped = step(run(['start', 7_000]), asleep, 3_608_000);
  expect(stopped).toEqual(readyState(3, { why: 'sleep', awayMs: 3_600_000 }));
  expect(step(stopped, { type: 'start' }, 3_609_000)).toEqual(step(readyState(3), { type: 'start' }, 3_609_000));
});

test('one can go straight to a beat, and no further than the last', () => {
  const state = step(run(['start', 0]), { type: 'go-to-beat', beat: 7 }, 4_000);
  expect(readClock(state, 6_000)).toMatchObject({ beat: 2, spentMs: [1_000, 0, 2_000] });
});

test('a rehearsal survives being written down as JSON', () => {
  const state = run(['start', 0], ['next-beat', 5_000], ['pause', 6_000]);
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
});
