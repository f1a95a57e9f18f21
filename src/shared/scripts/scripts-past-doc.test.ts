import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import { beatText, createScript, createScriptHistory, removeScript, renameScript } from './script-doc.ts';
import { bringBackScript, followScriptChanges, wasEverWritten } from './scripts-past-doc.ts';
import { addVariant } from './variant-doc.ts';

function counter() {
  let made = 0;
  return () => `beat-${String((made += 1)).padStart(4, '0')}`;
}

function begin() {
  const doc = new Y.Doc();
  const script = { id: 'script-1', title: 'Feedback', mode: 'spoken', personId: 'person-a', madeAt: 1 } as const;
  createScript(doc, script, counter());
  const choice = { scriptId: 'script-1', variantId: null };
  const type = (words: string) => {
    const text = beatText(doc, choice, readScripts(doc)[0]!.beats[0]!.id)!;
    text.delete(0, text.length);
    text.insert(0, words);
  };
  return { doc, type };
}

function copyOf(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

test('a script is what it was again, and one undo leads back to what it was before that', () => {
  const { doc, type } = begin();
  const history = createScriptHistory(doc);
  type('I can see that you checked.');
  const profile = { confidence: 'low', motivation: 'high', age: null, priorAttainment: 'middle' } as const;
  addVariant(doc, { scriptId: 'script-1', variantId: 'variant-1' }, { name: 'Pupil 1', profile, madeAt: 2 });
  const then = copyOf(doc);
  type('Well done.');
  renameScript(doc, 'script-1', 'Something else');
  const now = readScripts(doc);

  expect(bringBackScript(doc, then, 'script-1')).toBe(true);
  expect(readScripts(doc)).toEqual(readScripts(then));
  expect(bringBackScript(doc, then, 'script-1')).toBe(false);
  history.undo();
  expect(readScripts(doc)).toEqual(now);
  history.redo();
  expect(readScripts(doc)).toEqual(readScripts(then));
});

test('which script changed is told, and only once something came of it', () => {
  const { doc, type } = begin();
  const seen = new Y.Doc();
  const take = followScriptChanges(seen);
  const catchUp = () => Y.applyUpdate(seen, Y.encodeStateAsUpdate(doc));
  catchUp();
  expect(take()).toEqual([{ what: 'added', kind: 'script', pageId: null, scriptId: 'script-1', count: 1 }]);
  type('Well done.');
  type('');
  catchUp();
  expect(take()).toEqual([]);
  type('Well done.');
  catchUp();
  expect(take()).toEqual([{ what: 'changed', kind: 'script', pageId: null, scriptId: 'script-1', count: 1 }]);
});

test('a script that was removed is told of, also when it was begun within the same while', () => {
  const { doc, type } = begin();
  const take = followScriptChanges(doc);
  type('Well done.');
  removeScript(doc, 'script-1');
  const removal = { what: 'removed', kind: 'script', pageId: null, scriptId: 'script-1', count: 1 };
  expect(take()).toEqual([removal]);
  expect(take()).toEqual([]);
});

test('that there once was a script is known also when none is left', () => {
  expect(wasEverWritten(new Y.Doc())).toBe(false);
  const { doc } = begin();
  expect(wasEverWritten(doc)).toBe(true);
  removeScript(doc, 'script-1');
  expect(wasEverWritten(doc)).toBe(true);
});
