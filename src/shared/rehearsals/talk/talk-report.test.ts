import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoEntry } from '../go-log.ts';
import { goMsAt, soundMsAt } from './sound-time.ts';
import { heardTalk, paceByBeat, talkReport, type TalkGiven } from './talk-report.ts';
import { lengthOfSpans, type TimeSpan } from './time-span.ts';

const from = (fromS: number, toS: number): TimeSpan => ({ fromMs: fromS * 1000, toMs: toS * 1000 });

function given(said: Partial<TalkGiven> = {}): TalkGiven {
  return {
    speech: [],
    recorded: [from(0, 60)],
    contrastDb: 20,
    pupilSpoke: [],
    log: [],
    timings: [],
    endMs: 60_000,
    ...said,
  };
}

const asked = (seconds: number): GoEntry => ({ kind: 'question-asked', goMs: seconds * 1000 });
const pause = (seconds: number): GoEntry => ({ kind: 'pause', goMs: seconds * 1000, why: 'pause' });
const resume = (seconds: number): GoEntry => ({ kind: 'resume', goMs: seconds * 1000 });

test('speech while the key was held is the pupil’s, though the finger was late both times', () => {
  const report = talkReport(
    given({ speech: [from(1, 10), from(12, 16), from(18, 24)], pupilSpoke: [from(12.5, 16.4)] }),
  );
  expect(report).toMatchObject({ teacherMs: 15_000, pupilMs: 4_000, silenceMs: 41_000, share: 15 / 19 });
  expect(report.longestTurn).toEqual(from(1, 10));
});

test('what was not recorded is silence of nobody, and a pause is not missing', () => {
  const report = talkReport(given({ speech: [from(1, 10)], recorded: [from(0, 20)], log: [pause(30), resume(35)] }));
  expect(report).toMatchObject({ silenceMs: 11_000, unrecordedMs: 35_000 });
  expect(report.unrecorded).toEqual([from(20, 30), from(35, 60)]);
});

test('a key that comes up when the teacher has begun again takes nothing from the teacher', () => {
  const report = talkReport(
    given({ speech: [from(1, 10), from(12, 16), from(16.2, 24)], pupilSpoke: [from(12.2, 16.5)] }),
  );
  expect(report.pupil).toEqual([from(12, 16)]);
});

test('a turn goes on over a breath, and ends with a longer silence, the pupil or a pause', () => {
  const speech = [from(0, 4), from(5, 9), from(11, 13), from(14, 20)];
  expect(talkReport(given({ speech })).longestTurn).toEqual(from(0, 9));
  expect(talkReport(given({ speech, log: [pause(16), resume(17)] })).longestTurn).toEqual(from(0, 9));
  expect(talkReport(given({ speech, pupilSpoke: [from(5, 9)] })).longestTurn).toEqual(from(11, 20));
});

test('the silence after a question begins with its last word, though it was marked late, early or never', () => {
  const speech = [from(1, 5), from(8.5, 10), from(11, 15), from(15, 17), from(30, 31)];
  const log = [asked(5.6), asked(9.8), asked(25), asked(50)];
  const silences = talkReport(given({ speech, log })).silencesAfterQuestions;
  expect(silences.map(({ silenceMs }) => silenceMs)).toEqual([3_500, 1_000, 5_000, 10_000]);
  expect(silences.map(({ endedBy }) => endedBy)).toEqual(['speech', 'speech', 'speech', 'pause']);
});

test('where a microphone heard nobody at all, no silence is counted', () => {
  expect(talkReport(given({ contrastDb: null, log: [asked(25)] })).silencesAfterQuestions).toEqual([]);
});

test('a pupil who answers at once leaves no silence, and what comes later is not taken for it', () => {
  const speech = [from(1, 9), from(13, 15)];
  const report = talkReport(given({ speech, pupilSpoke: [from(5, 9)], log: [asked(5.3)] }));
  expect(report.silencesAfterQuestions).toMatchObject([{ silenceMs: 0, endedBy: 'speech' }]);
});

test('a silence lasts until the pause that breaks it off, and a question without sound has none', () => {
  const report = talkReport(
    given({ speech: [from(1, 5)], recorded: [from(0, 30)], log: [asked(5), pause(7), resume(20), asked(45)] }),
  );
  expect(report.silencesAfterQuestions).toEqual([
    { askedMs: 5_000, ...from(5, 7), silenceMs: 2_000, endedBy: 'pause' },
  ]);
});

test('where the sound stops, nobody says that a pause ended the silence', () => {
  const ended = (recorded: TimeSpan[], log: GoEntry[]) =>
    talkReport(given({ speech: [from(1, 5)], recorded, log: [asked(5), ...log] })).silencesAfterQuestions[0]?.endedBy;
  expect(ended([from(0, 30)], [])).toBe('recording');
  expect(ended([from(0, 30), from(40, 60)], [pause(50)])).toBe('recording');
  expect(ended([from(0, 29.8)], [pause(30)])).toBe('pause');
  expect(ended([from(0, 59.8)], [])).toBe('pause');
});

test('a turn that the pupil breaks inside a breath ends with its last word and begins with its first', () => {
  const speech = [from(0, 4), from(4.5, 4.9), from(5.3, 10)];
  expect(talkReport(given({ speech, pupilSpoke: [from(4.5, 4.9)] })).longestTurn).toEqual(from(5.3, 10));
});

test('the sound of a go with a pause has two times, and both ways agree', () => {
  const spans = [
    { goMs: 500, soundMs: 0, lengthMs: 4_000 },
    { goMs: 9_000, soundMs: 4_000, lengthMs: 1_000 },
  ];
  expect(goMsAt(spans, 4_500)).toBe(9_500);
  expect(soundMsAt(spans, 9_500)).toBe(4_500);
  expect(soundMsAt(spans, 6_000)).toBe(4_000);
  expect(soundMsAt(spans, 0)).toBe(0);
  const heard = heardTalk({ speech: [from(3, 5)], contrastDb: 20 }, spans, 8_000);
  expect(heard.speech).toEqual([from(3.5, 4.5), from(9, 10)]);
  expect(heard.recorded).toEqual([from(0.5, 4.5), from(9, 13)]);
});

test('the pace of a part is that of its words, and of one that was stepped over nothing is said', () => {
  const part = (beatId: string, text: string, spentMs: number) => ({
    beatId,
    text,
    spentMs,
    kind: 'gap' as const,
    anchors: [],
    plannedMs: 0,
  });
  const parts = [part('one', 'I can see four things here', 3_000), part('two', 'Look', 200), part('three', '', 5_000)];
  expect(paceByBeat(parts)).toEqual([
    { beatId: 'one', wpm: 120, over: 'part' },
    { beatId: 'two', wpm: null, over: 'part' },
    { beatId: 'three', wpm: null, over: 'part' },
  ]);
  expect(paceByBeat([part('long', 'word '.repeat(40), 1_200)])).toMatchObject([{ wpm: null }]);
});

test('the pace of a part that was recorded leaves out the pupil’s answer and the waiting for it, and no other does', () => {
  const part = (beatId: string, spentMs: number) => ({
    beatId,
    text: 'word '.repeat(20),
    spentMs,
    kind: 'gap' as const,
    anchors: [],
    plannedMs: 0,
  });
  const { paceByBeat: paces } = talkReport(
    given({
      speech: [from(0, 4), from(4.5, 10), from(15, 25), from(32, 34)],
      pupilSpoke: [from(15, 25)],
      recorded: [from(0, 35)],
      log: [{ kind: 'beat', goMs: 30_000, beat: 1 }],
      timings: [part('answered', 30_000), part('cut-off', 30_000)],
    }),
  );
  expect(paces).toEqual([
    { beatId: 'answered', wpm: 120, over: 'speech' },
    { beatId: 'cut-off', wpm: 40, over: 'part' },
  ]);
});

const spans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 9_000 })), { maxLength: 12 })
  .map((all) => all.map(([fromMs, ms]) => ({ fromMs, toMs: Math.min(60_000, fromMs + ms) })));

test('every moment that was recorded is the teacher’s, the pupil’s or quiet, and none is two of them', () => {
  fc.assert(
    fc.property(spans, spans, spans, (speech, recorded, pupilSpoke) => {
      const report = talkReport(given({ speech, recorded, pupilSpoke, log: [pause(20), resume(31)] }));
      const { teacher, pupil, teacherMs, pupilMs, silenceMs } = report;
      expect([teacherMs, pupilMs]).toEqual([lengthOfSpans(teacher), lengthOfSpans(pupil)]);
      expect(silenceMs).toBeGreaterThanOrEqual(0);
      const counted = (second: number) =>
        [...teacher, ...pupil].filter(({ fromMs, toMs }) => fromMs <= second && second < toMs).length;
      for (let ms = 0; ms < 60_000; ms += 250)
        expect(counted(ms)).toBeLessThanOrEqual(ms >= 20_000 && ms < 31_000 ? 0 : 1);
    }),
  );
});
