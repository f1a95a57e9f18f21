import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addFindingToBeat, addFindingToScript, beginScriptWith, type FoundWords } from './finding-in-script-doc.ts';
import { readScripts } from './read-scripts-doc.ts';
import { beatText, createScriptHistory, removeBeat } from './script-doc.ts';
import type { BeatKind } from './script.ts';
import { addVariant } from './variant-doc.ts';

const counted = () => {
  let made = 0;
  return () => `made-${String((made += 1)).padStart(4, '0')}`;
};
const found = (finding: FoundWords['finding'], words: string, annotationId = `mark-${words.length}`): FoundWords => ({
  finding,
  words,
  anchor: { annotationId, pageId: 'page-0001', personId: 'person-sam' },
});
const script = { id: 'script-1', title: 'For Robin', mode: 'spoken', personId: 'person-sam', madeAt: 1 } as const;
const base = { scriptId: script.id, variantId: null };
const said = (doc: Y.Doc) =>
  Object.fromEntries(readScripts(doc)[0]!.beats.flatMap(({ kind, text }) => (text ? [[kind, text]] : [])));

test('a strength begins a script in its strength, an opportunity is added to the gap, each on its own line', () => {
  const doc = new Y.Doc();
  const makeId = counted();
  beginScriptWith(doc, script, found('strength', 'You drew both bars.'), makeId);
  expect(readScripts(doc)).toMatchObject([{ title: 'For Robin', mode: 'spoken' }]);
  expect(readScripts(doc)[0]!.beats).toHaveLength(6);
  addFindingToScript(doc, script.id, found('opportunity', 'The wholes differ.'), makeId);
  addFindingToScript(doc, script.id, found('opportunity', 'No unit.'), makeId);
  expect(said(doc)).toEqual({ strength: 'You drew both bars.', gap: 'The wholes differ.\nNo unit.' });
});

test('one undo takes the script back with its words', () => {
  const doc = new Y.Doc();
  const history = createScriptHistory(doc);
  beginScriptWith(doc, script, found('strength', 'You drew both bars.'), counted());
  history.undo();
  expect(readScripts(doc)).toEqual([]);
});

test('a script that has lost its gap gets one back, and a script that is gone stays gone', () => {
  const doc = new Y.Doc();
  const makeId = counted();
  beginScriptWith(doc, script, found('strength', 'You drew both bars.'), makeId);
  const gap = readScripts(doc)[0]!.beats.find(({ kind }) => kind === 'gap')!;
  removeBeat(doc, { scriptId: script.id, beatId: gap.id });
  addFindingToScript(doc, script.id, found('opportunity', 'No unit.'), makeId);
  expect(said(doc)).toMatchObject({ gap: 'No unit.' });
  addFindingToScript(doc, 'script-9', found('opportunity', 'No unit.'), makeId);
  expect(readScripts(doc)).toHaveLength(1);
});

test('a finding put into a beat begins it and says what it is about; put there again it says nothing twice', () => {
  const doc = new Y.Doc();
  beginScriptWith(doc, script, found('strength', 'You drew both bars.'), counted());
  const notice = readScripts(doc)[0]!.beats[0]!;
  const beatId = notice.id;
  const history = createScriptHistory(doc);
  addFindingToBeat(doc, base, beatId, found('opportunity', 'No unit.', 'mark-0001'));
  addFindingToBeat(doc, base, beatId, found('opportunity', 'No unit.', 'mark-0001'));
  addFindingToBeat(doc, base, beatId, found('opportunity', '', 'mark-0002'));
  expect(readScripts(doc)[0]!.beats[0]).toMatchObject({
    text: 'No unit.',
    anchors: [{ annotationId: 'mark-0001' }, { annotationId: 'mark-0002' }],
  });
  history.undo();
  history.undo();
  expect(readScripts(doc)[0]!.beats[0]).toMatchObject({ text: '', anchors: [] });
});

test('put in for one pupil it goes into that pupil’s words; a core beat takes it for every pupil', () => {
  const doc = new Y.Doc();
  beginScriptWith(doc, script, found('strength', 'You drew both bars.'), counted());
  const beats = Object.fromEntries(readScripts(doc)[0]!.beats.map(({ kind, id }) => [kind, id]));
  const bea = { scriptId: script.id, variantId: 'variant-bea' };
  const profile = { confidence: 'low', motivation: 'low', age: null, priorAttainment: 'low' } as const;
  addVariant(doc, bea, { name: 'Bea', profile, madeAt: 2 });
  const history = createScriptHistory(doc);
  const both = (kind: BeatKind) => {
    const read = readScripts(doc)[0]!;
    return [read, read.variants[0]!].map(({ beats: said }) => said.find((beat) => beat.kind === kind)!.text);
  };

  expect(addFindingToBeat(doc, bea, beats['strength']!, found('strength', 'Neat, too.'))).toBe('into-variant');
  expect(both('strength')).toEqual(['You drew both bars.', 'You drew both bars.\nNeat, too.']);
  expect(addFindingToBeat(doc, bea, beats['strength']!, found('strength', 'Neat, too.'))).toBe('nowhere');
  expect(addFindingToBeat(doc, bea, beats['action']!, found('opportunity', 'No unit.'))).toBe('into-base');
  expect(both('action')).toEqual(['No unit.', 'No unit.']);

  history.undo();
  history.undo();
  expect(both('strength')).toEqual(['You drew both bars.', 'You drew both bars.']);
  expect(readScripts(doc)[0]!.variants[0]!.beats[1]).toMatchObject({ source: 'inherited' });
});

test('each of two people at one window takes back only what they wrote themselves', () => {
  const doc = new Y.Doc();
  let writer = 'sam';
  const sams = createScriptHistory(doc, () => writer === 'sam');
  const priyas = createScriptHistory(doc, () => writer === 'priya');
  beginScriptWith(doc, script, found('strength', 'You drew both bars.'), counted());
  const beatId = readScripts(doc)[0]!.beats[0]!.id;
  addFindingToBeat(doc, base, beatId, found('opportunity', 'No unit.'));
  writer = 'priya';
  addFindingToBeat(doc, base, beatId, found('opportunity', 'And no key.'));
  const words = () => beatText(doc, base, beatId)?.toString();
  expect(words()).toBe('No unit.\nAnd no key.');
  sams.undo();
  expect(words()).toBe('\nAnd no key.');
  priyas.undo();
  expect(words()).toBe('');
  expect(priyas.canUndo()).toBe(false);
  sams.redo();
  expect(words()).toBe('No unit.');
});
