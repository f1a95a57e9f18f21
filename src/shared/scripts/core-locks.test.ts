import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import { beatText, createScript, expectationText, moveBeat, removeBeat, setCore } from './script-doc.ts';
import {
  addVariant,
  copyWords,
  duplicateVariant,
  keepOwnWords,
  overrideBeat,
  removeVariant,
  revertBeat,
  setReason,
} from './variant-doc.ts';

const scriptId = 'script-1';
const base = { scriptId, variantId: null };
const profile = { confidence: 'low', motivation: 'high', age: 'Year 4', priorAttainment: 'low' } as const;
const beatIds = [1, 2, 3, 4, 5, 6].map((number) => `beat-000${number}`);
const locked = { 'beat-0004': 'Write two reasons.', 'beat-0006': 'You have five minutes.' };
const variantIds = ['variant-0', 'variant-1', 'variant-2', 'variant-3', 'variant-4'];

function lockedScript(): Y.Doc {
  const doc = new Y.Doc();
  let count = 0;
  const makeId = () => `beat-000${(count += 1)}`;
  createScript(doc, { id: scriptId, title: 'Reasons', mode: 'spoken', personId: 'person-ect', madeAt: 1 }, makeId);
  expectationText(doc, scriptId)!.insert(0, 'Two reasons that the text bears out.');
  for (const beatId of beatIds) beatText(doc, base, beatId)!.insert(0, locked[beatId as 'beat-0004'] ?? 'Base. ');
  for (const variantId of variantIds.slice(0, 2))
    addVariant(doc, { scriptId, variantId }, { name: 'P', profile, madeAt: 2 });
  return doc;
}

function give(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
}

const edit = fc.record({
  who: fc.constantFrom('sam' as const, 'priya' as const),
  does: fc.constantFrom(
    'override',
    'type',
    'empty',
    'revert',
    'keep',
    'copy',
    'duplicate',
    'add',
    'remove',
    'reason',
    'move',
    'remove-beat',
    'unlock',
    'lock',
    'meet',
  ),
  variantId: fc.constantFrom(...variantIds),
  other: fc.constantFrom(...variantIds),
  beatId: fc.constantFrom(...beatIds),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** One edit, as somebody could make it on the screen: what is typed for a variant goes where `beatText` says. */
function make(doc: Y.Doc, { does, variantId, other, beatId }: Edit): void {
  const place = { scriptId, variantId };
  const own = readScripts(doc)[0]!
    .variants.find(({ id }) => id === variantId)
    ?.beats.find(({ id }) => id === beatId);
  const text = own?.source === 'own' ? beatText(doc, place, beatId) : null;
  const isLocked = beatId in locked;
  if (does === 'override') overrideBeat(doc, place, beatId);
  if (does === 'type') text?.insert(text.length, ' only if you can');
  if (does === 'empty') text?.delete(0, text.length);
  if (does === 'revert') revertBeat(doc, place, beatId);
  if (does === 'keep') keepOwnWords(doc, place, beatId);
  if (does === 'copy') copyWords(doc, { scriptId, variantId: other }, place, beatId);
  if (does === 'duplicate') duplicateVariant(doc, place, { id: other, name: 'Copy', madeAt: 3 });
  if (does === 'add') addVariant(doc, place, { name: 'New', profile, madeAt: 4 });
  if (does === 'remove') removeVariant(doc, place);
  if (does === 'reason') setReason(doc, place, beatId, { why: 'Because', statements: ['6i'] });
  if (does === 'move') moveBeat(doc, { scriptId, beatId }, 0);
  if (does === 'remove-beat' && !isLocked) removeBeat(doc, { scriptId, beatId });
  if (does === 'unlock') setCore(doc, { scriptId, beatId }, false);
  if (does === 'lock') setCore(doc, { scriptId, beatId }, true);
}

test('a locked clause is in every variant, whatever two people edit at once and whenever they meet', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const docs = { sam: lockedScript(), priya: new Y.Doc() };
      give(docs.sam, docs.priya);
      for (const each of edits) {
        if (each.does !== 'meet') make(docs[each.who], each);
        else {
          give(docs.sam, docs.priya);
          give(docs.priya, docs.sam);
        }
        for (const doc of Object.values(docs)) expectLockedEverywhere(doc);
      }
      // However open it was meanwhile, locking the two again puts them back into every variant, on both sides.
      for (const beatId of Object.keys(locked)) setCore(docs.sam, { scriptId, beatId }, true);
      give(docs.sam, docs.priya);
      give(docs.priya, docs.sam);
      give(docs.sam, docs.priya);
      for (const beatId of Object.keys(locked)) setCore(docs.priya, { scriptId, beatId }, true);
      give(docs.priya, docs.sam);
      expect(readScripts(docs.priya)).toEqual(readScripts(docs.sam));
      const [script] = readScripts(docs.sam);
      for (const { beats } of script!.variants) {
        for (const [id, text] of Object.entries(locked)) {
          expect(beats).toContainEqual(expect.objectContaining({ id, text, source: 'inherited' }));
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('words of its own and back again leave a variant as it was, also when the base moved in between', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 6 }), fc.string(), (typed, moved) => {
      const doc = lockedScript();
      const place = { scriptId, variantId: 'variant-0' };
      const read = () => readScripts(doc)[0]!.variants[0]!.beats[0]!;
      const before = read();
      overrideBeat(doc, place, 'beat-0001');
      expect(read()).toEqual({ ...before, source: 'own' });
      for (const words of typed) beatText(doc, place, 'beat-0001')!.insert(0, words);
      beatText(doc, base, 'beat-0001')!.insert(0, moved);
      expect(read().text).toBe(typed.toReversed().join('') + before.text);
      revertBeat(doc, place, 'beat-0001');
      expect(read()).toEqual({ ...before, text: moved + before.text });
      overrideBeat(doc, place, 'beat-0001');
      expect(read()).toMatchObject({ source: 'own', text: moved + before.text, baseMoved: null });
    }),
  );
});

/** What is locked just now says in every variant what the base says, and the expectation is the script's own. */
function expectLockedEverywhere(doc: Y.Doc): void {
  const [script] = readScripts(doc);
  expect(script!.expectation).toBe('Two reasons that the text bears out.');
  for (const core of script!.beats.filter((beat) => beat.core)) {
    for (const { id: variantId, beats } of script!.variants) {
      expect(beats.find(({ id }) => id === core.id)).toMatchObject({ text: core.text, source: 'inherited' });
      expect(beatText(doc, { scriptId, variantId }, core.id)).toBe(beatText(doc, base, core.id));
    }
  }
}
