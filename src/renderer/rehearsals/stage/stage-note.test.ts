import { expect, test } from 'vitest';
import { startingSettings } from '../../../shared/rehearsals/go.ts';
import type { GoEntry } from '../../../shared/rehearsals/go-log.ts';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { markedJustNow, stageNote, type TakenBack } from './stage-note.ts';

const speakingFor = (ms: number) => readClock({ phase: 'speaking', beat: 0, since: 0, spent: [0, 0], pausedMs: 0 }, ms);
const go = { settings: { ...startingSettings, capMs: 120_000 } };
const asked = (goMs: number): GoEntry => ({ kind: 'question-asked', goMs });

/** What the stage says at a moment, and what it offers. */
function shownAt(ms: number, log: GoEntry[], takenBack: TakenBack | null = null) {
  const marked = markedJustNow(log, ms, takenBack);
  return [stageNote(go, speakingFor(ms), marked), marked?.offers ?? null];
}

test('after a question the screen asks for a silence, offers for ten seconds to take its mark back, and then leaves it alone', () => {
  const log = [asked(10_000)];
  expect(shownAt(10_500, log)).toEqual(['Asked. Leave a silence.', 'take-back-question']);
  expect(shownAt(13_000, log)).toEqual(['Marked.', 'take-back-question']);
  expect(shownAt(20_000, log)).toEqual(['', null]);
});

test('a mark that was taken back can be put back as long, and an older one is not offered in its place', () => {
  const takenBack = { goMs: 10_000, atMs: 12_000 };
  for (const log of [[asked(8_000), asked(10_000)], [asked(8_000)], []]) {
    expect(shownAt(12_100, log, takenBack)).toEqual(['The question is taken back.', 'put-back-question']);
  }
  expect(shownAt(22_000, [], takenBack)).toEqual(['', null]);
  expect(shownAt(13_000, [asked(12_900)], takenBack)).toEqual(['Asked. Leave a silence.', 'take-back-question']);
});

test('once the agreed time is over the screen says so, and stops nobody', () => {
  expect(shownAt(119_000, [])).toEqual(['', null]);
  expect(shownAt(125_000, [])[0]).toContain('That is 2 min 00 s, and plenty for one go.');
});
