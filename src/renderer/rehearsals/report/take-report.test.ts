import { expect, test } from 'vitest';
import { takeOf } from '../../../../tests/support/rehearsal-values.ts';
import type { Person } from '../../../shared/library/person.ts';
import { heardTalk, talkReport } from '../../../shared/rehearsals/talk/talk-report.ts';
import { takeReport } from './take-report.ts';

const people: Person[] = [
  { id: 'person-ect', name: 'Sam', role: 'ect' },
  { id: 'person-mentor', name: 'Priya <P>', role: 'mentor' },
];

const take = takeOf({
  log: [
    { kind: 'beat', goMs: 4_000, beat: 1 },
    { kind: 'question-asked', goMs: 5_500 },
    { kind: 'pause', goMs: 9_000, why: 'question' },
    { kind: 'resume', goMs: 12_000 },
    { kind: 'end', goMs: 15_000 },
  ],
  pausedMs: 3_000,
  aim: 'Wait & see.',
  aimMet: 'partly',
  worked: 'The <b>wait</b>.',
  comments: [
    {
      id: 'comment-1',
      personId: 'person-mentor',
      goMs: 4_500,
      beatId: 'beat-02',
      words: 'Here.',
      at: '2026-03-04T15:50:00.000Z',
    },
  ],
});
const said = { take, work: 'The essay', people, talk: null, madeOn: '2026-03-05T10:00:00.000Z' };

test('a report says what happened and what was said about it, every word escaped, and holds nothing from elsewhere', () => {
  const { body } = takeReport(said);
  expect(body).toContain('Partly met. Wait &amp; see.');
  expect(body).toContain('The &lt;b&gt;wait&lt;/b&gt;.');
  expect(body).toContain('<span>0:04</span><span><b>Priya &lt;P&gt;:</b> Here.</span>');
  expect(body).toContain('<span>0:09</span><span>Paused for a question, 0:03</span>');
  expect(body).not.toMatch(/<script|<audio|<img|href=|src=|undefined|NaN/);
  expect(body).not.toContain('Who spoke');
});

test('signs of moments close together on the drawing of a report stand beside each other', () => {
  const entries = [14_000, 14_100].map((goMs) => ({ kind: 'unplanned' as const, surprise: 'shrug' as const, goMs }));
  const { body } = takeReport({ ...said, take: { ...take, pupil: { card: { persona: [], surprises: [] }, entries } } });
  expect(body).toContain('The pupil: A shrug');
  const [one, other] = [...body.matchAll(/<text x="([\d.]+)" y="16"[^>]*>!/g)].map(([, x]) => Number(x));
  expect(other! - one!).toBeGreaterThanOrEqual(10);
});

test('where there was sound a report says who spoke and how wrong that may be, without the sound', () => {
  const spans = [{ goMs: 0, soundMs: 0, lengthMs: 9_000 }];
  const speech = [
    { fromMs: 0, toMs: 5_000 },
    { fromMs: 8_200, toMs: 9_000 },
  ];
  const heard = heardTalk({ speech, contrastDb: 20 }, spans, 9_000);
  const { log, timings } = take;
  const { body } = takeReport({
    ...said,
    talk: talkReport({ ...heard, pupilSpoke: [{ fromMs: 8_200, toMs: 9_000 }], log, timings, endMs: 15_000 }),
  });
  expect(body).toContain('A question, then 3.2 s of silence');
  expect(body).toContain('Sam for 5 s (86 % of the talk)');
  expect(body).toContain('right to about 0.2 s');
  expect(body).toContain('The recording misses 3 s of the go');
  expect(body).not.toMatch(/undefined|NaN/);
});
