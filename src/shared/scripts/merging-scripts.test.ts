import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readScripts } from './read-scripts-doc.ts';
import { addAnchor, addBeat, beatText, createScript, moveBeat, renameBeat, setCore } from './script-doc.ts';
import { addFindingToBeat } from './finding-in-script-doc.ts';

const scriptId = 'script-1';
const beatId = 'beat-0001';
const place = { scriptId, beatId };
const base = { scriptId, variantId: null };

function scriptDoc(): Y.Doc {
  const doc = new Y.Doc();
  let count = 0;
  const makeId = () => `beat-${String((count += 1)).padStart(4, '0')}`;
  createScript(doc, { id: scriptId, title: 'Adding', mode: 'spoken', personId: 'person-sam', madeAt: 1 }, makeId);
  return doc;
}

function give(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
}

/** What one person does; `at` is a share of the text's length, so that it fits whatever the text is by then. */
const deed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant('type' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('find' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('move' as const), to: fc.nat({ max: 5 }) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rename' as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('lock' as const), core: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('add' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('meet' as const) }) },
);
const steps = fc.array(fc.record({ who: fc.constantFrom('sam' as const, 'priya' as const), deed }), { maxLength: 40 });

test('whatever two people write into one beat at once, and whenever they meet, no word and no place is lost', () => {
  fc.assert(
    fc.property(steps, (course) => {
      const sam = scriptDoc();
      const priya = new Y.Doc();
      give(sam, priya);
      const words: string[] = [];
      const marks: string[] = [];
      const added: string[] = [];
      course.forEach(({ who, deed: each }, index) => {
        const doc = who === 'sam' ? sam : priya;
        const text = beatText(doc, base, beatId)!;
        const token = `<${who}-${index}>`;
        const annotationId = `mark-${who}-${index}`;
        switch (each.does) {
          case 'type': {
            words.push(token);
            const start = betweenTokens(text, each.at);
            [...token].forEach((letter, typed) => text.insert(start + typed, letter));
            break;
          }
          case 'find':
            words.push(token);
            marks.push(annotationId);
            addFindingToBeat(doc, base, beatId, {
              words: token,
              anchor: { annotationId, pageId: 'page-0001', personId: `person-${who}` },
            });
            break;
          case 'move':
            moveBeat(doc, place, each.to);
            break;
          case 'rename':
            renameBeat(doc, place, token);
            break;
          case 'lock':
            setCore(doc, place, each.core);
            break;
          case 'add':
            added.push(`beat-${who}-${index}`);
            addBeat(doc, scriptId, { id: `beat-${who}-${index}`, kind: 'gap' }, beatId);
            break;
          case 'meet':
            give(sam, priya);
            give(priya, sam);
        }
      });
      give(sam, priya);
      give(priya, sam);
      give(sam, priya);
      expect(readScripts(priya)).toEqual(readScripts(sam));
      const { beats } = readScripts(sam)[0]!;
      const beat = beats.find(({ id }) => id === beatId)!;
      for (const word of words) expect(beat.text).toContain(word);
      expect(beat.anchors.map(({ annotationId }) => annotationId).toSorted()).toEqual(marks.toSorted());
      expect(beats.map(({ id }) => id)).toEqual(expect.arrayContaining(added));
      expect(beats).toHaveLength(6 + added.length);
    }),
    { numRuns: 200 },
  );
});

test('two people who say at once what a beat is about are both heard, also about the same place', () => {
  const sam = scriptDoc();
  const priya = new Y.Doc();
  give(sam, priya);
  const anchor = (annotationId: string) => ({ annotationId, pageId: 'page-0001', personId: 'person-sam' });
  addAnchor(sam, place, anchor('mark-both'));
  addAnchor(sam, place, anchor('mark-sam'));
  addAnchor(priya, place, anchor('mark-both'));
  addAnchor(priya, place, anchor('mark-priya'));
  give(sam, priya);
  give(priya, sam);
  const ids = (doc: Y.Doc) => readScripts(doc)[0]!.beats[0]!.anchors.map(({ annotationId }) => annotationId);
  expect(ids(sam)).toEqual(ids(priya));
  expect(ids(sam).toSorted()).toEqual(['mark-both', 'mark-priya', 'mark-sam']);
});

/** A place in the text that no token stands across. */
function betweenTokens(text: Y.Text, share: number): number {
  const places = [0, ...[...text.toString().matchAll(/>/g)].map(({ index }) => index + 1)];
  return places[Math.floor(share * (places.length - 1))]!;
}
