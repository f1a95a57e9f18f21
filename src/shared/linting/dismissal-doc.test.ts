import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from '../scripts/read-scripts-doc.ts';
import { createScript, createScriptHistory } from '../scripts/script-doc.ts';
import { dismissFindings, restoreFinding } from './dismissal-doc.ts';
import type { LintFinding } from './lint-finding.ts';
import { openFindings } from './open-findings.ts';

const dismissed = {
  ruleId: 'absolutes',
  beatId: 'beat-abcdef12',
  words: 'you never',
  note: 'a rule of ours',
  personId: 'person-abcd1234',
  at: 1,
};
const finding: LintFinding = { ...dismissed, from: 0, to: 9, title: '', why: '', source: '', rewrite: '' };

function scriptWithDismissal() {
  const doc = new Y.Doc();
  let ids = 0;
  const script = {
    id: 'script-abcd1234',
    title: 'Ours',
    mode: 'written',
    personId: 'person-abcd1234',
    madeAt: 1,
  } as const;
  createScript(doc, script, () => `beat-${String((ids += 1)).padStart(8, '0')}`);
  const history = createScriptHistory(doc);
  dismissFindings(doc, script.id, [dismissed], dismissed);
  const read = () => readScripts(doc)[0]!.dismissed;
  return { doc, history, read, scriptId: script.id };
}

test('what is set aside is kept with its note, can be taken back, and can be brought back', () => {
  const { doc, history, read, scriptId } = scriptWithDismissal();
  expect(read()).toEqual([dismissed]);
  history.undo();
  expect(read()).toEqual([]);
  history.redo();
  restoreFinding(doc, scriptId, dismissed);
  expect(read()).toEqual([]);
});

test('said again, the last note counts', () => {
  const { doc, read, scriptId } = scriptWithDismissal();
  dismissFindings(doc, scriptId, [dismissed], { ...dismissed, note: 'after all' });
  expect(read().map(({ note }) => note)).toEqual(['after all']);
});

test('a finding stays away for the words it was set aside for, and comes back for others', () => {
  expect(openFindings([finding], [dismissed])).toEqual([]);
  expect(openFindings([{ ...finding, words: 'you always' }], [dismissed])).toHaveLength(1);
  expect(openFindings([{ ...finding, beatId: 'another' }], [dismissed])).toHaveLength(1);
});
