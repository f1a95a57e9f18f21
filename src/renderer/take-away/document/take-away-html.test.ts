import { expect, test } from 'vitest';
import { usualLevelNames } from '../../../shared/scripts/pupil-profile-words.ts';
import { takeOf } from '../../../../tests/support/rehearsal-values.ts';
import { beatOf, scriptOf, variantBeatOf, variantOf } from '../../../../tests/support/script-values.ts';
import { takeAwayFileName } from './take-away-file-name.ts';
import { takeAwayDocument, type TakeAwayContents } from './take-away-html.ts';

const NASTY = `<script>alert("x")</script><img src=x onerror='y'>&`;
const sam = { id: 'person-ect', name: 'Sam', role: 'ect' } as const;
const jo = { id: 'person-mentor', name: 'Jo', role: 'mentor' } as const;

const base = beatOf({ id: 'beat-01', kind: 'gap', text: 'The ten is not carried.' });
const action = beatOf({ id: 'beat-02', kind: 'action', core: true, text: 'Write the small 1 first.' });
const script = scriptOf({
  title: 'Carrying the ten',
  personId: sam.id,
  beats: [base, action],
  variants: [
    variantOf({
      id: 'variant-1',
      beats: [
        variantBeatOf({ ...base, text: 'You nearly have it.' }),
        variantBeatOf({ ...action, source: 'inherited' }),
      ],
    }),
  ],
});

const take = takeOf({
  scriptTitle: 'Carrying the ten',
  variantName: 'Bea',
  speakerId: sam.id,
  timings: [{ beatId: 'beat-01', kind: 'gap', text: '', anchors: [], spentMs: 9_000, plannedMs: 7_000 }],
  worked: 'The wait worked.',
});

const contents: TakeAwayContents = {
  artefact: {
    title: 'Column addition',
    alias: 'Robin',
    yearGroup: 'Year 4',
    subject: 'Mathematics',
    decision: 'Whether to re-teach carrying',
  },
  people: [sam, jo],
  pages: [
    {
      kind: 'picture',
      imageUrl: 'data:image/jpeg;base64,AAAA',
      width: 10_000,
      height: 14_142,
      marksSvg: '<svg></svg>',
    },
    { kind: 'missing', sentence: 'This page could not be drawn.' },
  ],
  findings: [
    { id: 'mark-a', finding: 'strength', words: 'Columns lined up', person: sam, pageId: 'page-1', pageNumber: 1 },
    { id: 'mark-b', finding: 'opportunity', words: '', person: jo, pageId: 'page-1', pageNumber: 1 },
  ],
  scripts: [script],
  levelNames: { ...usualLevelNames, confidence: { low: 'unsure of herself', middle: 'steady', high: 'sure' } },
  takes: [take],
  madeOn: '2026-03-05',
};

test('it holds the work, both people’s findings, the script, what a variant changes, and the takes asked for', () => {
  const html = takeAwayDocument(contents);
  for (const words of [
    'Robin · Year 4 · Mathematics',
    'Whether to re-teach carrying',
    'Page 2 of 2',
    'This page could not be drawn.',
    'Sam, early career teacher',
    'Jo, mentor',
    'Columns lined up',
    'Marked on the page, without words.',
    'The ten is not carried.',
    '<h3>Bea</h3>',
    'unsure of herself, keen, Year 4, earlier steps still shaky',
    'You nearly have it.',
    '(the same for every pupil)',
    'The wait worked.',
    '4 March 2026',
    '5 March 2026',
  ]) {
    expect(html).toContain(words);
  }
  expect(html.match(/Write the small 1 first/g)).toHaveLength(1);
});

test('what was left out has no heading either', () => {
  const html = takeAwayDocument({ ...contents, pages: [], findings: [], scripts: [], takes: [] });
  expect(html).not.toContain('<h2>');
});

test('whatever people typed is only ever words', () => {
  const nasty = takeAwayDocument({
    ...contents,
    artefact: { title: NASTY, alias: NASTY, yearGroup: null, subject: NASTY, decision: NASTY },
    people: [{ ...sam, name: NASTY }, jo],
    pages: [{ kind: 'missing', sentence: NASTY }, contents.pages[0]!],
    findings: [{ ...contents.findings[0]!, words: NASTY, person: { ...sam, name: NASTY } }],
    scripts: [
      {
        ...script,
        title: NASTY,
        beats: [{ ...base, title: NASTY, text: NASTY }],
        variants: [{ ...script.variants[0]!, name: NASTY, beats: [variantBeatOf({ ...base, text: NASTY })] }],
      },
    ],
    levelNames: { ...usualLevelNames, confidence: { low: NASTY, middle: NASTY, high: NASTY } },
    takes: [{ ...take, scriptTitle: NASTY, variantName: NASTY, worked: NASTY, toTry: NASTY }],
  });
  expect(nasty).not.toMatch(/<script|<img|onerror='/);
  expect(nasty).toContain('&lt;script&gt;');
});

test('it loads nothing from anywhere and runs nothing', () => {
  const html = takeAwayDocument(contents);
  expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(/);
  expect(html.match(/(?:href|src)="[^"]*"/g)).toEqual(['href="data:image/jpeg;base64,AAAA"']);
});

test('it asks for A4 with a page of work on each sheet', () => {
  expect(takeAwayDocument(contents)).toContain('size: A4 portrait');
});

test('a title becomes a file name on every system', () => {
  expect(takeAwayFileName('Column addition')).toBe('Column addition.html');
  expect(takeAwayFileName('a/b\\c: "d"? <e>|*')).toBe('a b c d e.html');
  expect(takeAwayFileName('..')).toBe('Pupil work.html');
  expect(takeAwayFileName('x'.repeat(200))).toHaveLength(85);
});
