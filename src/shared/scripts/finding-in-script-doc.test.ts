import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addFindingToScript, beginScriptWith } from './finding-in-script-doc.ts';
import { readScripts } from './read-scripts-doc.ts';
import { createScriptHistory, removeBeat } from './script-doc.ts';

const counted = () => {
  let made = 0;
  return () => `made-${String((made += 1)).padStart(4, '0')}`;
};
const script = { id: 'script-1', title: 'For Robin', mode: 'spoken', personId: 'person-sam', madeAt: 1 } as const;
const said = (doc: Y.Doc) =>
  Object.fromEntries(readScripts(doc)[0]!.beats.flatMap(({ kind, text }) => (text ? [[kind, text]] : [])));

test('a strength begins a script in its strength, an opportunity is added to the gap, each on its own line', () => {
  const doc = new Y.Doc();
  const makeId = counted();
  beginScriptWith(doc, script, { finding: 'strength', words: 'You drew both bars.' }, makeId);
  expect(readScripts(doc)).toMatchObject([{ title: 'For Robin', mode: 'spoken' }]);
  expect(readScripts(doc)[0]!.beats).toHaveLength(6);
  addFindingToScript(doc, script.id, { finding: 'opportunity', words: 'The wholes differ.' }, makeId);
  addFindingToScript(doc, script.id, { finding: 'opportunity', words: 'No unit.' }, makeId);
  expect(said(doc)).toEqual({ strength: 'You drew both bars.', gap: 'The wholes differ.\nNo unit.' });
});

test('one undo takes the script back with its words', () => {
  const doc = new Y.Doc();
  const history = createScriptHistory(doc);
  beginScriptWith(doc, script, { finding: 'strength', words: 'You drew both bars.' }, counted());
  history.undo();
  expect(readScripts(doc)).toEqual([]);
});

test('a script that has lost its gap gets one back, and a script that is gone stays gone', () => {
  const doc = new Y.Doc();
  const makeId = counted();
  beginScriptWith(doc, script, { finding: 'strength', words: 'You drew both bars.' }, makeId);
  const gap = readScripts(doc)[0]!.beats.find(({ kind }) => kind === 'gap')!;
  removeBeat(doc, { scriptId: script.id, beatId: gap.id });
  addFindingToScript(doc, script.id, { finding: 'opportunity', words: 'No unit.' }, makeId);
  expect(said(doc)).toMatchObject({ gap: 'No unit.' });
  addFindingToScript(doc, 'script-9', { finding: 'opportunity', words: 'No unit.' }, makeId);
  expect(readScripts(doc)).toHaveLength(1);
});
