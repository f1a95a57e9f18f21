import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import { createScript, renameScript } from '../../shared/scripts/script-doc.ts';
import { writersOf } from './script-writers.ts';

test('each keeps their own steps while the keyboard goes to and fro', () => {
  const doc = new Y.Doc();
  let made = 0;
  const facts = { id: 'script-1', title: 'First', mode: 'spoken', personId: 'person-sam', madeAt: 1 } as const;
  createScript(doc, facts, () => `beat-${String((made += 1)).padStart(4, '0')}`);
  const writers = writersOf(doc);
  expect(writersOf(doc)).toBe(writers);
  const [sam, priya] = [writers.historyOf('person-sam'), writers.historyOf('person-priya')];
  expect(writers.historyOf('person-sam')).toBe(sam);

  writers.writerId = 'person-sam';
  renameScript(doc, 'script-1', 'Sam’s title');
  writers.writerId = 'person-priya';
  expect([sam.canUndo(), priya.canUndo()]).toEqual([true, false]);
  priya.undo();
  expect(readScripts(doc)[0]!.title).toBe('Sam’s title');
  writers.writerId = 'person-sam';
  sam.undo();
  expect(readScripts(doc)[0]!.title).toBe('First');
});
