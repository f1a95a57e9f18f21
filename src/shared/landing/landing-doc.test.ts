import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from '../scripts/read-scripts-doc.ts';
import { createScript, createScriptHistory } from '../scripts/script-doc.ts';
import { chooseRedraft, landBeat, writeNextTime } from './landing-doc.ts';

function scripted() {
  const doc = new Y.Doc();
  let made = 0;
  const facts = { id: 'script-1', title: 'Fractions', mode: 'spoken', personId: 'person-a', madeAt: 1 } as const;
  createScript(doc, facts, () => `beat-${String((made += 1)).padStart(4, '0')}`);
  return { doc, landing: () => readScripts(doc)[0]!.landing };
}

const place = { scriptId: 'script-1', beatId: 'beat-0001' };

test('what was said of the redraft, the beats and the next time is read back', () => {
  const { doc, landing } = scripted();
  expect(landing()).toBeNull();
  chooseRedraft(doc, 'script-1', 'artefact-2');
  landBeat(doc, place, { outcome: 'partly', note: 'Only in the first half.' });
  writeNextTime(doc, 'script-1', 'Ask for one thing.');
  expect(landing()).toEqual({
    redraftArtefactId: 'artefact-2',
    beats: { 'beat-0001': { outcome: 'partly', note: 'Only in the first half.' } },
    nextTime: 'Ask for one thing.',
  });
});

test('each thing said is one step that undo takes back, and saying the same again is none', () => {
  const { doc, landing } = scripted();
  const history = createScriptHistory(doc);
  landBeat(doc, place, { outcome: 'not', note: '' });
  landBeat(doc, place, { outcome: 'not', note: '' });
  chooseRedraft(doc, 'script-1', 'artefact-2');
  expect(history.undoStack).toHaveLength(2);
  history.undo();
  expect(landing()).toMatchObject({ redraftArtefactId: null, beats: { 'beat-0001': { outcome: 'not' } } });
  history.undo();
  expect(landing()).toBeNull();
});

test('taking everything back leaves the script as one that nobody looked back at', () => {
  const { doc, landing } = scripted();
  chooseRedraft(doc, 'script-1', 'artefact-2');
  writeNextTime(doc, 'script-1', 'Less.');
  chooseRedraft(doc, 'script-1', null);
  writeNextTime(doc, 'script-1', '  ');
  landBeat(doc, place, null);
  expect(landing()).toBeNull();
});

test('two people who answer for two beats at once both count', () => {
  const { doc, landing } = scripted();
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  landBeat(doc, place, { outcome: 'acted-on', note: '' });
  landBeat(other, { ...place, beatId: 'beat-0002' }, { outcome: 'not', note: '' });
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
  expect(Object.keys(landing()!.beats).sort()).toEqual(['beat-0001', 'beat-0002']);
});

test('a script that is gone meanwhile is no error', () => {
  const { doc } = scripted();
  expect(() => landBeat(doc, { ...place, scriptId: 'script-9' }, null)).not.toThrow();
});
