import { expect, test } from 'vitest';
import { beatOf } from '../../../../tests/support/script-values.ts';
import { pupilSlip } from './pupil-slip.ts';
import { sheetAsDocx } from './script-sheet-docx.ts';
import { sheetHtml } from './script-sheet-html.ts';
import { sheetAsMarkdown, sheetAsText } from './script-sheet-words.ts';
import { promptOf, teacherCard } from './teacher-card.ts';

const beats = [
  beatOf({ id: 'b1', kind: 'notice', text: 'Look at <b> & "c".\nThen at d.' }),
  beatOf({ id: 'b2', kind: 'strength', text: '  ' }),
  beatOf({
    id: 'b3',
    kind: 'action',
    core: true,
    title: 'Fix it',
    text: 'Draw both bars, the same length, one under the other, today.',
  }),
  beatOf({
    id: 'b4',
    kind: 'check',
    text: 'Which of the two bars is longer, and how do you know it without counting?',
  }),
];
const picture = { jpeg: new Uint8Array(), dataUrl: 'data:,', width: 400, height: 200, description: 'Page 1' };
const look = { paper: 'A5', size: 12, tallestPicture: 38, pictures: 'above' } as const;
const slip = pupilSlip({
  title: 'Fractions',
  expectation: ' ',
  beats,
  pictures: new Map(),
  roomToAnswer: true,
  large: false,
});
const about = { title: 'Feedback for Kestrel', variant: 'Unsure: unsure, keen', expectation: 'Bars agree.', beats };
const card = teacherCard({ ...about, mode: 'spoken', wordsPerMinute: 120, words: 'prompts' });

test('a slip has the parts that say something, under names a child reads or the class gave', () => {
  expect(slip.parts.map(({ label, stressed }) => [label, stressed])).toEqual([
    ['Look at this', false],
    ['Fix it', true],
    ['Think about this', false],
  ]);
  expect(slip.aim).toBeNull();
  expect(slip.parts.map(({ answerLines }) => answerLines)).toEqual([0, 0, 3]);
});

test('room to answer stands under the question, or at the end where there is none', () => {
  const noQuestion = { title: '', expectation: '', beats: beats.slice(0, 3), pictures: new Map(), roomToAnswer: true };
  expect(pupilSlip({ ...noQuestion, large: false }).parts.map(({ answerLines }) => answerLines)).toEqual([0, 3]);
});

test('a card says how each part begins, how long it takes, and in full what is the same for every pupil', () => {
  expect(card.parts.map(({ text }) => text)).toEqual([
    'Look at <b> & "c". Then at d.',
    'Draw both bars, the same length, one under the other, today.',
    'Which of the two bars is longer, and how\u00a0…',
  ]);
  expect(card.parts.map(({ aside }) => aside)).toEqual(['4 s', '6 s', '8 s']);
  expect(card).toMatchObject({
    aim: { text: 'Bars agree.' },
    under: ['Unsure: unsure, keen'],
    total: 'About 18 s in all',
  });
  const written = teacherCard({ ...about, mode: 'written', wordsPerMinute: 120, words: 'in-full' });
  expect(written.parts.map(({ aside }) => aside)).toEqual([null, null, null]);
  expect(written.parts[2]!.text).toBe(beats[3]!.text);
});

test('a prompt is a short first sentence, or the first words without a stray comma', () => {
  expect(promptOf('Look here. You drew the bars and then you compared them side by side.')).toBe('Look here.\u00a0…');
  expect(promptOf('one two three four five six seven eight nine, ten eleven twelve thirteen')).toBe(
    'one two three four five six seven eight nine\u00a0…',
  );
  expect(promptOf(' a  short\none ')).toBe('a short one');
});

test('what people typed is escaped in print and stays itself in Markdown and plain text', () => {
  expect(sheetHtml(slip, look)).toContain('Look at &lt;b&gt; &amp; &quot;c&quot;.\nThen at d.');
  expect(sheetAsText(slip)).toBe(
    'Fractions\n\nLook at this\nLook at <b> & "c".\nThen at d.\n\nFix it\nDraw both bars, the same length, one under the other, today.\n\n' +
      'Think about this\nWhich of the two bars is longer, and how do you know it without counting?\n',
  );
  const markdown = sheetAsMarkdown({
    ...slip,
    title: '*1* # a',
    parts: [{ ...slip.parts[0]!, text: '# no\n- list\n2. two' }],
  });
  expect(markdown).toBe('# \\*1\\* # a\n\n## Look at this\n\n\\# no\\\n\\- list\\\n2\\. two\n');
});

test('a Word file has the same words in the same order', () => {
  const { blocks, paper } = sheetAsDocx(card, look);
  expect(paper).toBe('A5');
  expect(blocks.slice(0, 6)).toEqual([
    { kind: 'heading', level: 1, text: 'Feedback for Kestrel' },
    { kind: 'paragraph', text: 'Unsure: unsure, keen', look: 'quiet' },
    { kind: 'heading', level: 3, text: 'Every pupil’s work shows' },
    { kind: 'paragraph', text: 'Bars agree.' },
    { kind: 'heading', level: 3, text: 'Notice · 4 s' },
    { kind: 'paragraph', text: 'Look at <b> & "c". Then at d.' },
  ]);
});

test('the picture of a place is as wide as its height on paper allows, in print as in Word', () => {
  const shown = { ...slip, parts: [{ ...slip.parts[0]!, pictures: [picture] }] };
  expect(sheetHtml(shown, look)).toContain('<svg class="work" width="76.0mm" viewBox="0 0 400 200"');
  expect(sheetAsDocx(shown, look).blocks).toContainEqual(
    expect.objectContaining({ kind: 'picture', widthMm: 76, heightMm: 38 }),
  );
});

test('a place that several parts are about stands on a slip once, with the first of them', () => {
  const other = { ...picture, dataUrl: 'data:,other' };
  const pictures = new Map([
    ['b1', [picture, other]],
    ['b3', [picture]],
  ]);
  const contents = { title: '', expectation: '', beats, pictures, roomToAnswer: false, large: false };
  expect(pupilSlip(contents).parts.map((part) => part.pictures.length)).toEqual([2, 0, 0]);
});
