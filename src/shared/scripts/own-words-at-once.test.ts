import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import { beatText, beatTexts, createScript, createScriptHistory } from './script-doc.ts';
import { mapIn, scriptsOf } from './scripts-layout-doc.ts';
import { addVariant, copyWords, joinOwnTexts, overrideBeat, revertBeat, setReason } from './variant-doc.ts';

const scriptId = 'script-1';
const notice = 'beat-0001';
const base = { scriptId, variantId: null };
const bea = { scriptId, variantId: 'variant-bea' };
const profile = { confidence: 'low', motivation: 'high', age: 'Year 4', priorAttainment: 'low' } as const;

/** The same script in two windows: nobody has words of their own yet. */
function twoWindows(): { sam: Y.Doc; priya: Y.Doc; meet: () => void } {
  const sam = new Y.Doc();
  const priya = new Y.Doc();
  let count = 0;
  const makeId = () => `beat-${String((count += 1)).padStart(4, '0')}`;
  createScript(sam, { id: scriptId, title: 'Bars', mode: 'spoken', personId: 'person-ect', madeAt: 1 }, makeId);
  beatText(sam, base, notice)!.insert(0, 'Look here.');
  addVariant(sam, bea, { name: 'Bea', profile, madeAt: 2 });
  const give = (from: Y.Doc, to: Y.Doc) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
  const meet = () => {
    give(sam, priya);
    give(priya, sam);
  };
  meet();
  return { sam, priya, meet };
}

function saidToBea(doc: Y.Doc) {
  return readScripts(doc)[0]!.variants[0]!.beats.find(({ id }) => id === notice)!;
}

function write(doc: Y.Doc, words: string, which = 0): void {
  const text = beatTexts(doc, bea, notice)[which]!;
  text.insert(text.length, words);
}

test('two windows that change one beat at the same moment keep both texts, in the same order, until they are joined', () => {
  const { sam, priya, meet } = twoWindows();
  overrideBeat(sam, bea, notice);
  write(sam, ' Sam’s.');
  overrideBeat(priya, bea, notice);
  write(priya, ' Priya’s.');
  meet();
  expect(saidToBea(sam)).toEqual(saidToBea(priya));
  const both = beatTexts(sam, bea, notice).map(String);
  expect(both.toSorted()).toEqual(['Look here. Priya’s.', 'Look here. Sam’s.']);
  const said = saidToBea(sam).text;
  expect(['Look here. Priya’s.\nSam’s.', 'Look here. Sam’s.\nPriya’s.']).toContain(said);

  const history = createScriptHistory(sam);
  joinOwnTexts(sam, bea, notice);
  expect(beatTexts(sam, bea, notice).map(String)).toEqual([said]);
  history.undo();
  expect(beatTexts(sam, bea, notice).map(String)).toEqual(both);
});

test('a window that only asked for words of its own, and wrote none, adds nothing to the other’s', () => {
  const { sam, priya, meet } = twoWindows();
  overrideBeat(sam, bea, notice);
  overrideBeat(priya, bea, notice);
  meet();
  expect(saidToBea(sam)).toMatchObject({ text: 'Look here.', source: 'own' });
  write(priya, ' Priya’s.');
  meet();
  write(sam, ' Then Sam’s.');
  meet();
  expect(saidToBea(priya).text).toBe('Look here. Priya’s. Then Sam’s.');
});

test('what is typed while the other window joins the texts is not lost', () => {
  const { sam, priya, meet } = twoWindows();
  for (const [doc, words] of [
    [sam, ' Sam’s.'],
    [priya, ' Priya’s.'],
  ] as const) {
    overrideBeat(doc, bea, notice);
    write(doc, words);
  }
  meet();
  joinOwnTexts(sam, bea, notice);
  write(priya, ' More.', 1);
  meet();
  for (const words of ['Sam’s.', 'Priya’s.', 'More.']) expect(saidToBea(sam).text).toContain(words);
});

test('words of a variant from before windows had keys of their own are read, copied and taken back', () => {
  const { sam } = twoWindows();
  const texts = mapIn(mapIn(mapIn(mapIn(scriptsOf(sam), scriptId), 'variants'), bea.variantId), 'texts')!;
  texts.set(notice, new Y.Text('As it was.'));
  overrideBeat(sam, bea, notice);
  expect(saidToBea(sam).text).toBe('As it was.');
  copyWords(sam, base, bea, notice);
  expect(saidToBea(sam)).toMatchObject({ text: 'Look here.', source: 'own' });
  revertBeat(sam, bea, notice);
  expect(saidToBea(sam).source).toBe('inherited');
});

test('two windows that give a reason for one change at the same moment keep both, and the next one said replaces them', () => {
  const { sam, priya, meet } = twoWindows();
  overrideBeat(sam, bea, notice);
  meet();
  setReason(sam, bea, notice, { why: 'Needs a start', statements: ['6i'] });
  setReason(priya, bea, notice, { why: 'Younger', statements: ['6i', '6h'] });
  meet();
  const { reason } = saidToBea(sam);
  expect(reason).toEqual(saidToBea(priya).reason);
  expect(['Needs a start; Younger', 'Younger; Needs a start']).toContain(reason!.why);
  expect(reason!.statements.toSorted()).toEqual(['6h', '6i']);

  setReason(priya, bea, notice, { why: 'Younger, and needs a start', statements: ['6i'] });
  meet();
  expect(saidToBea(sam).reason).toEqual({ why: 'Younger, and needs a start', statements: ['6i'] });
  setReason(sam, bea, notice, null);
  meet();
  expect(saidToBea(priya).reason).toBeNull();
});

test('two windows that pick the same reason give it once', () => {
  const { sam, priya, meet } = twoWindows();
  overrideBeat(sam, bea, notice);
  meet();
  for (const doc of [sam, priya]) setReason(doc, bea, notice, { why: 'Younger', statements: ['6i'] });
  meet();
  expect(saidToBea(priya).reason).toEqual({ why: 'Younger', statements: ['6i'] });
});

const step = fc.record({
  who: fc.constantFrom('sam' as const, 'priya' as const),
  does: fc.constantFrom('override' as const, 'type' as const, 'type' as const, 'join' as const, 'meet' as const),
  which: fc.nat({ max: 2 }),
});

test('whatever two people write into one beat of a variant, and whenever they begin and meet, no word is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (course) => {
      const { sam, priya, meet } = twoWindows();
      const words: string[] = [];
      course.forEach(({ who, does, which }, index) => {
        const doc = who === 'sam' ? sam : priya;
        if (does === 'override') overrideBeat(doc, bea, notice);
        else if (does === 'join') joinOwnTexts(doc, bea, notice);
        else if (does === 'meet') meet();
        else if (saidToBea(doc).source === 'own') {
          const word = `<${who}-${index}>`;
          words.push(word);
          write(doc, word, which % beatTexts(doc, bea, notice).length);
        }
      });
      meet();
      meet();
      expect(readScripts(priya)).toEqual(readScripts(sam));
      for (const word of words) expect(saidToBea(sam).text).toContain(word);
    }),
    { numRuns: 300 },
  );
});
