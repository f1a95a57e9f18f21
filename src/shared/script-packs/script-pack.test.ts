import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { beatOf, scriptOf, variantBeatOf, variantOf } from '../../../tests/support/script-values.ts';
import { AppError } from '../app-error.ts';
import { OWN_EDIT } from '../annotations/layer-doc.ts';
import { readScripts } from '../scripts/read-scripts-doc.ts';
import { createScriptHistory } from '../scripts/script-doc.ts';
import { starterFile } from '../scripts/starters/starter-file.ts';
import { addPackedScripts, knownScripts } from './add-scripts-doc.ts';
import { packScripts } from './script-pack.ts';
import { MOST_PACK_BYTES, readScriptPackFile, refuseTooLarge, scriptPackFile } from './script-pack-file.ts';

const anchor = { annotationId: 'mark-123', pageId: 'page-one', personId: 'person-ect' };
const beats = [
  beatOf({ id: 'beat-one', text: 'Kestrel, look at the second pair.', anchors: [anchor] }),
  beatOf({ id: 'beat-two', kind: 'action', core: true, title: 'Do this', text: 'Draw both bars.' }),
];
const reason = { why: 'Kestrel goes quiet.', statements: ['6i'] };
const script = scriptOf({
  title: 'Feedback for Kestrel',
  expectation: 'Both bars have the same length.',
  beats,
  variants: [
    variantOf({
      id: 'variant-1',
      beats: [
        variantBeatOf({ ...beats[0]!, text: 'You nearly have it.', reason }),
        variantBeatOf({ ...beats[1]!, source: 'inherited' }),
      ],
    }),
  ],
});
const starters = {
  id: 'starters-ours',
  name: 'Ours',
  phase: 'any' as const,
  starters: { notice: ['Look at …'], strength: [], gap: [], action: [], check: [], 'time-to-act': [] },
};
const untied = { kept: false, alias: 'Kestrel' } as const;
const pack = packScripts([script], [starters], untied);

let made = 0;
const addedBy = { personId: 'person-two', madeAt: 5, makeId: () => `id-made-${(made += 1)}`, pageIds: ['page-one'] };

test('a pack holds the words and neither the pupil’s made-up name, nor a page, a mark or a person', () => {
  const text = scriptPackFile(pack);
  expect(text).toContain('[name], look at the second pair.');
  for (const kept of ['Kestrel', 'page-one', 'mark-123', 'person-ect', 'script-1', 'beat-one']) {
    expect(text).not.toContain(kept);
  }
  expect(
    packScripts([scriptOf({ title: 'Robin’s robins' })], [], { kept: false, alias: 'Robin' }).scripts[0]!.title,
  ).toBe('[name]’s robins');
});

test('asked for, a pack keeps the name and the places', () => {
  const text = scriptPackFile(packScripts([script], [], { kept: true }));
  expect(text).toContain('Feedback for Kestrel');
  expect(readScriptPackFile(text).scripts[0]!.beats[0]!.anchors).toEqual([anchor]);
});

test('what was packed says the same in another library, under ids of its own', () => {
  const doc = new Y.Doc();
  const [id] = addPackedScripts(doc, readScriptPackFile(scriptPackFile(pack)).scripts, addedBy);
  const [read] = readScripts(doc);
  expect(read).toMatchObject({ id, personId: 'person-two', title: 'Feedback for [name]', mode: 'spoken' });
  expect(read!.expectation).toBe('Both bars have the same length.');
  expect(read!.beats.map(({ kind, title, core, text }) => ({ kind, title, core, text }))).toEqual([
    { kind: 'notice', title: null, core: false, text: '[name], look at the second pair.' },
    { kind: 'action', title: 'Do this', core: true, text: 'Draw both bars.' },
  ]);
  expect(read!.variants[0]!.beats.map(({ source, text }) => ({ source, text }))).toEqual([
    { source: 'own', text: 'You nearly have it.' },
    { source: 'inherited', text: 'Draw both bars.' },
  ]);
  expect(read!.variants[0]!.beats[0]!.reason).toEqual({ why: '[name] goes quiet.', statements: ['6i'] });
});

test('places in the work come along only where the page is', () => {
  const tied = packScripts([script], [], { kept: true }).scripts;
  const [here, elsewhere] = [new Y.Doc(), new Y.Doc()];
  addPackedScripts(here, tied, addedBy);
  addPackedScripts(elsewhere, tied, { ...addedBy, pageIds: ['page-two'] });
  expect(readScripts(here)[0]!.beats[0]!.anchors).toEqual([anchor]);
  expect(readScripts(elsewhere)[0]!.beats[0]!.anchors).toEqual([]);
});

test('a script that is there is known again, also without its pupil’s name, and nothing is ever written over', () => {
  const doc = new Y.Doc();
  addPackedScripts(doc, packScripts([script], [], { kept: true }).scripts, addedBy);
  expect(knownScripts(doc, pack.scripts, 'Kestrel')).toEqual([true]);
  const changed = { ...pack.scripts[0]!, title: 'Feedback for Kestrel', expectation: 'Bars and numbers agree.' };
  expect(knownScripts(doc, [changed], 'Kestrel')).toEqual([false]);
  const before = readScripts(doc)[0];
  addPackedScripts(doc, [changed], { ...addedBy, madeAt: 9 });
  expect(readScripts(doc)[0]).toEqual(before);
  expect(readScripts(doc).map(({ title }) => title)).toEqual(['Feedback for Kestrel', 'Feedback for Kestrel (2)']);
  expect(knownScripts(doc, [changed], 'Kestrel')).toEqual([true]);
});

test('bringing in several scripts is taken back in one step', () => {
  const doc = new Y.Doc();
  const history = createScriptHistory(doc);
  history.addTrackedOrigin(OWN_EDIT);
  addPackedScripts(doc, [pack.scripts[0]!, { ...pack.scripts[0]!, title: 'Another' }], addedBy);
  expect(readScripts(doc)).toHaveLength(2);
  history.undo();
  expect(readScripts(doc)).toEqual([]);
});

test('a file of sentence starters alone is taken too', () => {
  expect(readScriptPackFile(starterFile(starters))).toEqual({ scripts: [], starters: [starters] });
});

function refusal(text: string): AppError {
  try {
    readScriptPackFile(text);
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('the file was not refused');
}

test('every bad file is refused with what happened, what is safe and what to do', () => {
  const good = scriptPackFile(pack);
  const cases: [text: string, code: string, says: RegExp][] = [
    [
      '%PDF-1.7',
      'file-unsupported',
      /not a pack of scripts.*Nothing was changed.*Choose a file made with “Save the pack”/,
    ],
    ['{"marginalia":"palette","version":1}', 'file-unsupported', /Nothing was changed.*palette.*where the codes/],
    [
      good.replace('"version": 1', '"version": 2'),
      'file-unsupported',
      /newer Marginalia.*Nothing was changed.*up to date/,
    ],
    [good.slice(0, 200), 'file-damaged', /breaks off.*Nothing was changed.*exported again/],
    [good.replace('"notice"', '"noise"'), 'file-damaged', /makes no sense.*Nothing was changed.*exported again/],
    [good.replace('"beat": 0', '"beat": 7'), 'file-damaged', /makes no sense \(number 1.*Nothing was changed/],
    [scriptPackFile({ scripts: [], starters: [] }), 'file-damaged', /empty.*Nothing was changed.*exported again/],
  ];
  for (const [text, code, says] of cases) {
    expect(refusal(text).code).toBe(code);
    expect(refusal(text).message).toMatch(says);
  }
  expect(() => refuseTooLarge(MOST_PACK_BYTES + 1)).toThrow(/larger than any pack.*Nothing was changed.*Choose a file/);
  expect(() => refuseTooLarge(MOST_PACK_BYTES)).not.toThrow();
});
