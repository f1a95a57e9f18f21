import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import {
  addBeat,
  beatText,
  createScript,
  createScriptHistory,
  moveBeat,
  observeScripts,
  removeBeat,
  removeScript,
  renameScript,
  setCore,
  setMode,
} from './script-doc.ts';
import { scriptsOf } from './scripts-layout-doc.ts';
import { beatKinds } from './script.ts';
import { addVariant, overrideBeat, removeVariant, renameVariant, revertBeat, setProfile } from './variant-doc.ts';

const scriptId = 'script-1';
const bea = { scriptId, variantId: 'variant-bea' };
const unsure = { confidence: 'low', motivation: 'high', age: 'Year 4', priorAttainment: 'low' } as const;

function counter(): () => string {
  let count = 0;
  return () => `beat-${String((count += 1)).padStart(4, '0')}`;
}

function scriptDoc(): Y.Doc {
  const doc = new Y.Doc();
  const facts = { id: scriptId, title: 'Column addition', mode: 'spoken', personId: 'person-ect', madeAt: 5 } as const;
  createScript(doc, facts, counter());
  return doc;
}

function withBea(): Y.Doc {
  const doc = scriptDoc();
  addVariant(doc, bea, { name: 'Bea', profile: unsure, madeAt: 6 });
  return doc;
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

function merge(a: Y.Doc, b: Y.Doc): void {
  Y.applyUpdate(a, Y.encodeStateAsUpdate(b));
  Y.applyUpdate(b, Y.encodeStateAsUpdate(a));
}

function only(doc: Y.Doc) {
  const [script] = readScripts(doc);
  if (!script) throw new Error('no script');
  return script;
}

function say(doc: Y.Doc, variantId: string | null, beatId: string, words: string): void {
  beatText(doc, { scriptId, variantId }, beatId)?.insert(0, words);
}

test('a new script has the six beats in order, with what to do and the time to do it locked', () => {
  const script = only(scriptDoc());
  expect(script.beats.map((beat) => beat.kind)).toEqual(beatKinds);
  expect(script.beats.filter((beat) => beat.core).map((beat) => beat.kind)).toEqual(['action', 'time-to-act']);
  expect(script).toMatchObject({ title: 'Column addition', mode: 'spoken', personId: 'person-ect', variants: [] });
});

test('title and mode can be changed, and a script can be removed and undone', () => {
  const doc = scriptDoc();
  const history = createScriptHistory(doc);
  renameScript(doc, scriptId, 'Carrying the ten');
  setMode(doc, scriptId, 'written');
  expect(only(doc)).toMatchObject({ title: 'Carrying the ten', mode: 'written' });
  removeScript(doc, scriptId);
  expect(readScripts(doc)).toEqual([]);
  history.undo();
  expect(only(doc)).toMatchObject({ title: 'Carrying the ten', mode: 'written' });
  history.undo();
  expect(only(doc).mode).toBe('spoken');
});

test('a beat moves to where it was put, and what the other person typed into it meanwhile is kept', () => {
  const mine = scriptDoc();
  const theirs = copyOf(mine);
  moveBeat(mine, { scriptId, beatId: 'beat-0006' }, 0);
  say(theirs, null, 'beat-0006', 'Take two minutes now.');
  merge(mine, theirs);
  expect(only(mine).beats[0]).toMatchObject({ id: 'beat-0006', text: 'Take two minutes now.' });
  expect(readScripts(theirs)).toEqual(readScripts(mine));
});

test('any sequence of moves leaves the beats in the order a list would have', () => {
  const moves = fc.array(fc.record({ from: fc.nat({ max: 5 }), to: fc.nat({ max: 7 }) }), { maxLength: 200 });
  fc.assert(
    fc.property(moves, (steps) => {
      const doc = scriptDoc();
      let list = only(doc).beats.map((beat) => beat.id);
      for (const { from, to } of steps) {
        const moved = list[from] ?? '';
        moveBeat(doc, { scriptId, beatId: moved }, to);
        list = list.filter((id) => id !== moved).toSpliced(to, 0, moved);
      }
      expect(only(doc).beats.map((beat) => beat.id)).toEqual(list);
    }),
    { numRuns: 60 },
  );
});

test('two beats swapped back and forth a thousand times never run out of room', () => {
  const doc = scriptDoc();
  for (let turn = 0; turn < 1000; turn += 1) {
    const [, second] = only(doc).beats;
    moveBeat(doc, { scriptId, beatId: second?.id ?? '' }, turn % 2 === 0 ? 2 : 1);
    moveBeat(doc, { scriptId, beatId: 'beat-0006' }, 1);
  }
  expect(new Set(only(doc).beats.map((beat) => beat.id)).size).toBe(6);
  moveBeat(doc, { scriptId, beatId: 'beat-0001' }, 3);
  expect(only(doc).beats[3]?.id).toBe('beat-0001');
});

test('a beat is added last, and taken out with the variants’ words for it', () => {
  const doc = withBea();
  addBeat(doc, scriptId, { id: 'beat-extra', kind: 'check' });
  overrideBeat(doc, bea, 'beat-extra');
  expect(only(doc).beats.at(-1)).toMatchObject({ id: 'beat-extra', kind: 'check', core: false });
  removeBeat(doc, { scriptId, beatId: 'beat-extra' });
  expect(only(doc).beats).toHaveLength(6);
  expect(beatText(doc, bea, 'beat-extra')).toBeNull();
});

test('an inherited beat follows the base, a changed one keeps its own words until it is put back', () => {
  const doc = withBea();
  say(doc, null, 'beat-0001', 'Look at line two.');
  expect(only(doc).variants[0]?.beats[0]).toMatchObject({ text: 'Look at line two.', source: 'inherited' });
  overrideBeat(doc, bea, 'beat-0001');
  say(doc, bea.variantId, 'beat-0001', 'Bea, ');
  say(doc, null, 'beat-0001', 'Now: ');
  expect(only(doc).variants[0]?.beats[0]).toMatchObject({ text: 'Bea, Look at line two.', source: 'own' });
  revertBeat(doc, bea, 'beat-0001');
  expect(only(doc).variants[0]?.beats[0]).toMatchObject({ text: 'Now: Look at line two.', source: 'inherited' });
});

test('a variant can be renamed, given another profile and removed', () => {
  const doc = withBea();
  renameVariant(doc, bea, 'Bea, unsure');
  setProfile(doc, bea, { ...unsure, confidence: 'middle' });
  expect(only(doc).variants[0]).toMatchObject({
    name: 'Bea, unsure',
    profile: { confidence: 'middle', age: 'Year 4' },
  });
  removeVariant(doc, bea);
  expect(only(doc).variants).toEqual([]);
});

test('whatever is edited, a locked beat says the same in every variant', () => {
  const beatIds = only(scriptDoc()).beats.map((beat) => beat.id);
  const beat = fc.constantFrom(...beatIds);
  const edit = fc.oneof(
    fc.record({ type: fc.constant('override' as const), beat }),
    fc.record({ type: fc.constant('revert' as const), beat }),
    fc.record({ type: fc.constant('lock' as const), beat, core: fc.boolean() }),
    fc.record({ type: fc.constant('type' as const), beat, variant: fc.boolean(), words: fc.string() }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      const doc = withBea();
      for (const step of edits) {
        if (step.type === 'override') overrideBeat(doc, bea, step.beat);
        else if (step.type === 'revert') revertBeat(doc, bea, step.beat);
        else if (step.type === 'lock') setCore(doc, { scriptId, beatId: step.beat }, step.core);
        else say(doc, step.variant ? bea.variantId : null, step.beat, step.words);
      }
      const { beats, variants } = only(doc);
      for (const [index, base] of beats.entries()) {
        if (base.core) expect(variants[0]?.beats[index]).toMatchObject({ ...base, source: 'inherited' });
      }
    }),
    { numRuns: 100 },
  );
});

test('a variant’s own words wait while their beat is locked, and count again when it is not', () => {
  const doc = withBea();
  overrideBeat(doc, bea, 'beat-0001');
  say(doc, bea.variantId, 'beat-0001', 'Bea’s words');
  setCore(doc, { scriptId, beatId: 'beat-0001' }, true);
  expect(only(doc).variants[0]?.beats[0]).toMatchObject({ text: '', source: 'inherited' });
  setCore(doc, { scriptId, beatId: 'beat-0001' }, false);
  expect(only(doc).variants[0]?.beats[0]).toMatchObject({ text: 'Bea’s words', source: 'own' });
});

test('two people typing into one beat lose nothing', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (a, b) => {
      const mine = scriptDoc();
      const theirs = copyOf(mine);
      say(mine, null, 'beat-0003', a);
      say(theirs, null, 'beat-0003', b);
      merge(mine, theirs);
      expect([a + b, b + a]).toContain(only(mine).beats[2]?.text);
      expect(readScripts(theirs)).toEqual(readScripts(mine));
    }),
    { numRuns: 50 },
  );
});

test('undo takes back one edit at a time, and nothing the other person did', () => {
  const mine = withBea();
  const history = createScriptHistory(mine);
  overrideBeat(mine, bea, 'beat-0001');
  renameVariant(mine, bea, 'Bea, unsure');
  const theirs = copyOf(mine);
  setMode(theirs, scriptId, 'written');
  merge(mine, theirs);
  history.undo();
  expect(only(mine)).toMatchObject({ mode: 'written', variants: [{ name: 'Bea' }] });
  history.undo();
  expect(only(mine).variants[0]?.beats[0]?.source).toBe('inherited');
  history.redo();
  expect(only(mine).variants[0]?.beats[0]?.source).toBe('own');
});

test('typing in an editor is undone in one step, apart from the edit before it', () => {
  const doc = scriptDoc();
  const history = createScriptHistory(doc);
  const binding = {};
  history.addTrackedOrigin(binding);
  renameScript(doc, scriptId, 'Other');
  for (const letter of 'abc') doc.transact(() => say(doc, null, 'beat-0001', letter), binding);
  history.undo();
  expect(only(doc)).toMatchObject({ title: 'Other', beats: [{ text: '' }, {}, {}, {}, {}, {}] });
});

test('what a newer version wrote is skipped, and still there afterwards', () => {
  const doc = withBea();
  scriptsOf(doc).set('script-2', new Y.Map([['title', 'no beats here']]));
  scriptsOf(doc).set('script-3', 'not even a map');
  addBeat(doc, scriptId, { id: 'beat-later', kind: 'check' });
  const beats = (scriptsOf(doc).get(scriptId) as Y.Map<Y.Map<Y.Map<unknown>>>).get('beats');
  beats?.get('beat-later')?.set('kind', 'a kind of the future');
  expect(readScripts(doc)).toHaveLength(1);
  expect(only(doc).beats).toHaveLength(6);
  expect(beats?.has('beat-later')).toBe(true);
  expect(scriptsOf(doc).size).toBe(3);
});

test('an edit of a script that is gone does nothing', () => {
  const doc = withBea();
  removeScript(doc, scriptId);
  const before = Y.encodeStateVector(doc);
  renameScript(doc, scriptId, 'x');
  addBeat(doc, scriptId, { id: 'beat-none', kind: 'gap' });
  moveBeat(doc, { scriptId, beatId: 'beat-0001' }, 2);
  removeBeat(doc, { scriptId, beatId: 'beat-0001' });
  setCore(doc, { scriptId, beatId: 'beat-0001' }, true);
  addVariant(doc, bea, { name: 'Bea', profile: unsure, madeAt: 6 });
  overrideBeat(doc, bea, 'beat-0001');
  revertBeat(doc, bea, 'beat-0001');
  removeVariant(doc, bea);
  expect(Y.encodeStateVector(doc)).toEqual(before);
});

test('observers hear of words typed deep inside', () => {
  const doc = scriptDoc();
  let heard = 0;
  const stop = observeScripts(doc, () => (heard += 1));
  say(doc, null, 'beat-0001', 'hello');
  stop();
  say(doc, null, 'beat-0001', 'again ');
  expect(heard).toBe(1);
});
