import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import {
  addAnchor,
  createScript,
  createScriptHistory,
  expectationText,
  removeAnchor,
  removeBeat,
  renameBeat,
} from './script-doc.ts';
import { keyPrefixes, landingKeys, mapIn, scriptsOf } from './scripts-layout-doc.ts';
import { addVariant, overrideBeat } from './variant-doc.ts';

const place = { scriptId: 'script-1', beatId: 'beat-0001' };
const annotation = (id: string) => ({ annotationId: id, pageId: 'page-0001', personId: 'person-sam' });

function scriptDoc(): Y.Doc {
  const doc = new Y.Doc();
  let count = 0;
  const makeId = () => `beat-${String((count += 1)).padStart(4, '0')}`;
  createScript(doc, { id: 'script-1', title: 'Adding', mode: 'spoken', personId: 'person-sam', madeAt: 1 }, makeId);
  return doc;
}

const only = (doc: Y.Doc) => readScripts(doc)[0]!;
const mapOf = (doc: Y.Doc) => mapIn(scriptsOf(doc), 'script-1')!;

test('a script from before there were names, anchors and expectations is read as having none', () => {
  const doc = scriptDoc();
  const map = mapOf(doc);
  map.delete('expectation');
  for (const beat of mapIn(map, 'beats')!.values()) (beat as Y.Map<unknown>).delete('title');
  const script = only(doc);
  expect(script).toMatchObject({ expectation: '', dismissed: [], landing: null });
  expect(script.beats[0]).toMatchObject({ title: null, anchors: [] });

  const history = createScriptHistory(doc);
  expectationText(doc, 'script-1')!.insert(0, 'Every ten is carried.');
  expect(only(doc).expectation).toBe('Every ten is carried.');
  expect(history.canUndo()).toBe(false);
  expect(expectationText(doc, 'script-9')).toBeNull();
});

test('a beat has the name it was given until that is taken away, and one undo brings it back', () => {
  const doc = scriptDoc();
  const history = createScriptHistory(doc);
  renameBeat(doc, place, ' Look here ');
  expect(only(doc).beats[0]!.title).toBe('Look here');
  renameBeat(doc, place, '  ');
  expect(only(doc).beats[0]!.title).toBeNull();
  history.undo();
  expect(only(doc).beats[0]!.title).toBe('Look here');
});

test('anchors stand in the order in which they were added, each once, and two people’s are all kept', () => {
  const mine = scriptDoc();
  addAnchor(mine, place, annotation('mark-zulu'));
  const theirs = new Y.Doc();
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  addAnchor(mine, place, annotation('mark-alpha'));
  addAnchor(mine, place, annotation('mark-zulu'));
  addAnchor(theirs, place, annotation('mark-bravo'));
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  const ids = () => only(mine).beats[0]!.anchors.map(({ annotationId }) => annotationId);
  expect(ids()).toEqual(['mark-zulu', 'mark-alpha', 'mark-bravo']);
  expect(only(mine).beats[0]!.anchors[0]).toEqual(annotation('mark-zulu'));
  removeAnchor(mine, place, 'mark-zulu');
  addAnchor(mine, place, annotation('mark-zulu'));
  expect(ids()).toEqual(['mark-alpha', 'mark-bravo', 'mark-zulu']);
});

test('a variant’s own words come with why, and with what the base said when that is something else now', () => {
  const doc = scriptDoc();
  const bea = { scriptId: 'script-1', variantId: 'variant-bea' };
  const profile = { confidence: 'low', motivation: 'high', age: null, priorAttainment: 'low' } as const;
  addVariant(doc, bea, { name: 'Bea', profile, madeAt: 2 });
  overrideBeat(doc, bea, 'beat-0001');
  const variant = mapIn(mapIn(mapOf(doc), 'variants'), 'variant-bea')!;
  variant.set(`${keyPrefixes.reason}beat-0001`, { why: 'Fewer words at once.' });
  variant.set(`${keyPrefixes.seen}beat-0001`, 'Look at line two.');
  const reason = { why: 'Fewer words at once.', statements: ['6i'] };
  expect(only(doc).variants[0]).toMatchObject({ reasons: { 'beat-0001': reason } });
  expect(only(doc).variants[0]!.beats[0]).toMatchObject({
    reason,
    baseMoved: { was: 'Look at line two.', now: '' },
  });
  variant.set(`${keyPrefixes.seen}beat-0001`, '');
  expect(only(doc).variants[0]!.beats[0]!.baseMoved).toBeNull();
  expect(only(doc).variants[0]!.beats[1]).toMatchObject({ source: 'inherited', reason: null, baseMoved: null });
  removeBeat(doc, place);
  expect(only(doc).variants[0]!.reasons).toEqual({});
});

test('what was dismissed and what landed is read, and what makes no sense is left out', () => {
  const doc = scriptDoc();
  const map = mapOf(doc);
  const dismissed = {
    ruleId: 'absolutes',
    beatId: 'beat-0001',
    words: 'always',
    note: '',
    personId: 'person-sam',
    at: 3,
  };
  map.set(`${keyPrefixes.dismissed}absolutes/beat-0001/always`, dismissed);
  map.set(`${keyPrefixes.dismissed}absolutes/beat-0001/never`, { ...dismissed, at: 'yesterday' });
  map.set(`${keyPrefixes.landedBeat}beat-0001`, { outcome: 'partly', note: 'One of three.' });
  map.set(`${keyPrefixes.landedBeat}beat-0002`, { outcome: 'brilliant', note: '' });
  expect(only(doc)).toMatchObject({
    dismissed: [dismissed],
    landing: { redraftArtefactId: null, beats: { 'beat-0001': { outcome: 'partly' } }, nextTime: '' },
  });
  expect(Object.keys(only(doc).landing!.beats)).toEqual(['beat-0001']);
  map.set(landingKeys.redraft, 'artefact-2');
  expect(only(doc).landing!.redraftArtefactId).toBe('artefact-2');
});
