import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import { beatText, createScript, createScriptHistory, setCore } from './script-doc.ts';
import {
  addVariant,
  copyWords,
  duplicateVariant,
  keepOwnWords,
  overrideBeat,
  revertBeat,
  setReason,
} from './variant-doc.ts';

const scriptId = 'script-1';
const notice = 'beat-0001';
const action = 'beat-0004';
const base = { scriptId, variantId: null };
const bea = { scriptId, variantId: 'variant-bea' };
const dev = { scriptId, variantId: 'variant-dev' };
const profile = { confidence: 'low', motivation: 'high', age: 'Year 4', priorAttainment: 'low' } as const;
const reason = { why: 'Needs to hear first what works', statements: ['6i'] };

function docWithTwo(): Y.Doc {
  const doc = new Y.Doc();
  let count = 0;
  const makeId = () => `beat-${String((count += 1)).padStart(4, '0')}`;
  createScript(doc, { id: scriptId, title: 'Bars', mode: 'spoken', personId: 'person-ect', madeAt: 1 }, makeId);
  beatText(doc, base, notice)!.insert(0, 'Look here.');
  addVariant(doc, bea, { name: 'Bea', profile, madeAt: 2 });
  addVariant(doc, dev, { name: 'Dev', profile, madeAt: 3 });
  return doc;
}

function beatOfBea(doc: Y.Doc, beatId = notice) {
  return readScripts(doc)[0]!.variants[0]!.beats.find(({ id }) => id === beatId)!;
}

test('a changed beat tells when the base has moved since, until the words are kept or the base is taken', () => {
  const doc = docWithTwo();
  overrideBeat(doc, bea, notice);
  expect(beatOfBea(doc).baseMoved).toBeNull();
  beatText(doc, base, notice)!.insert(0, 'Now ');
  const moved = { was: 'Look here.', now: 'Now Look here.' };
  expect(beatOfBea(doc)).toMatchObject({ text: 'Look here.', baseMoved: moved });

  keepOwnWords(doc, bea, notice);
  expect(beatOfBea(doc)).toMatchObject({ text: 'Look here.', source: 'own', baseMoved: null });

  beatText(doc, base, notice)!.insert(0, 'And ');
  revertBeat(doc, bea, notice);
  expect(beatOfBea(doc)).toMatchObject({ text: 'And Now Look here.', source: 'inherited', baseMoved: null });
});

test('a reason is kept with the change, comes back with words that were taken back, and can be taken back itself', () => {
  const doc = docWithTwo();
  overrideBeat(doc, bea, notice);
  setReason(doc, bea, notice, reason);
  expect(beatOfBea(doc).reason).toEqual(reason);
  revertBeat(doc, bea, notice);
  expect(beatOfBea(doc).reason).toBeNull();
  overrideBeat(doc, bea, notice);
  expect(beatOfBea(doc).reason).toEqual(reason);
  setReason(doc, bea, notice, null);
  expect(beatOfBea(doc).reason).toBeNull();
});

test('a duplicate says what its original says, for its reasons, and goes its own way from there', () => {
  const doc = docWithTwo();
  overrideBeat(doc, bea, notice);
  setReason(doc, bea, notice, reason);
  duplicateVariant(doc, bea, { id: 'variant-cy', name: 'Cy', madeAt: 4 });
  const cy = { scriptId, variantId: 'variant-cy' };
  beatText(doc, cy, notice)!.insert(0, 'Cy: ');
  expect(readScripts(doc)[0]!.variants).toMatchObject([
    { name: 'Bea' },
    { name: 'Dev' },
    { name: 'Cy', profile, reasons: { [notice]: reason } },
  ]);
  expect(beatText(doc, bea, notice)!.toString()).toBe('Look here.');
  expect(beatText(doc, cy, notice)!.toString()).toBe('Cy: Look here.');
});

test('words go from one variant to another in one step of undo, and a locked beat takes none', () => {
  const doc = docWithTwo();
  const history = createScriptHistory(doc);
  overrideBeat(doc, dev, notice);
  beatText(doc, dev, notice)!.insert(0, 'Dev, ');
  copyWords(doc, dev, bea, notice);
  expect(beatOfBea(doc)).toMatchObject({ text: 'Dev, Look here.', source: 'own', baseMoved: null });
  history.undo();
  expect(beatOfBea(doc)).toMatchObject({ text: 'Look here.', source: 'inherited' });

  setCore(doc, { scriptId, beatId: notice }, true);
  copyWords(doc, dev, bea, notice);
  copyWords(doc, dev, bea, action);
  setCore(doc, { scriptId, beatId: notice }, false);
  expect(beatOfBea(doc).source).toBe('inherited');
  expect(beatOfBea(doc, action).source).toBe('inherited');
});
