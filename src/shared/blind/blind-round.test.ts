import { expect, test } from 'vitest';
import { blindRecordSchema, NEVER_BLIND, type BlindRecord, type BlindStep } from './blind-record.ts';
import { mayUseLayer, nextToMark, stepBlind } from './blind-round.ts';

const SAM = 'person-sam';
const PRIYA = 'person-priya';
const layerOf = (personId: string) => ({ kind: 'layer', artefactId: 'artefact-1', personId }) as const;

function after(steps: readonly BlindStep[], from: BlindRecord = NEVER_BLIND): BlindRecord {
  return steps.reduce((record, step, i) => blindRecordSchema.parse(stepBlind(record, step, 1000 + i)), from);
}
const start: BlindStep = { type: 'start', people: [SAM, PRIYA] };
const turnOf = (personId: string): BlindStep[] => [
  { type: 'take', personId },
  { type: 'finish', personId },
];

test('two turns and a reveal, and what they settle is kept when a new round begins', () => {
  const revealed = after([start, ...turnOf(SAM), ...turnOf(PRIYA), { type: 'reveal' }]);
  expect(revealed).toMatchObject({ state: 'revealed', startedAt: 1000, revealedAt: 1005, people: [SAM, PRIYA] });
  const settled = { outcome: 'discuss', words: 'What does he think a half is?' } as const;
  const talked = after([{ type: 'settle', findingId: 'mark-1', settled }], revealed);
  expect(talked).toMatchObject({ settled: { 'mark-1': settled } });
  expect(after([{ type: 'settle', findingId: 'mark-1', settled: null }], talked)).toMatchObject({ settled: {} });
  expect(after([start], talked)).toMatchObject({
    state: 'blind',
    done: [],
    atWork: null,
    earlier: [{ settled: { 'mark-1': settled } }],
  });
});

test('a layer is open to its owner in their own turn and at no other moment until the reveal', () => {
  const may = (record: BlindRecord, owner: string, as?: string) => mayUseLayer(record, layerOf(owner), as);
  expect(may(NEVER_BLIND, SAM)).toBe(true);
  const handedOver = after([start]);
  expect(may(handedOver, SAM, SAM)).toBe(false);
  const samMarks = after([{ type: 'take', personId: SAM }], handedOver);
  expect(may(samMarks, SAM, SAM)).toBe(true);
  expect(may(samMarks, SAM)).toBe(false);
  expect(may(samMarks, SAM, PRIYA)).toBe(false);
  expect(may(samMarks, PRIYA, PRIYA)).toBe(false);
  const bothDone = after([{ type: 'finish', personId: SAM }, ...turnOf(PRIYA)], samMarks);
  for (const person of [SAM, PRIYA]) expect(may(bothDone, person, person)).toBe(false);
  expect(mayUseLayer(bothDone, { kind: 'scripts', artefactId: 'artefact-1' }, undefined)).toBe(true);
  expect(may(after([{ type: 'reveal' }], bothDone), PRIYA)).toBe(true);
});

test('a turn can be broken off and taken up again, and somebody who was done may look once more', () => {
  const paused = after([start, { type: 'take', personId: SAM }, { type: 'pause' }]);
  expect(paused).toMatchObject({ atWork: null, done: [] });
  const done = after([...turnOf(SAM)], paused);
  expect(done.state === 'blind' && nextToMark(done)).toBe(PRIYA);
  expect(after([{ type: 'take', personId: SAM }], done)).toMatchObject({ atWork: SAM, done: [] });
});

test('what is not its turn is refused in words, and nothing changes', () => {
  const refused = (record: BlindRecord, step: BlindStep) =>
    expect(() => stepBlind(record, step, 0)).toThrow(expect.objectContaining({ code: 'not-allowed' }));
  const samMarks = after([start, { type: 'take', personId: SAM }]);
  refused(NEVER_BLIND, { type: 'reveal' });
  refused(samMarks, { type: 'reveal' });
  refused(samMarks, { type: 'take', personId: PRIYA });
  refused(samMarks, { type: 'finish', personId: PRIYA });
  refused(samMarks, { type: 'take', personId: 'person-stranger' });
  refused(samMarks, { type: 'settle', findingId: 'mark-1', settled: null });
  expect(() => stepBlind(NEVER_BLIND, { type: 'start', people: [SAM, SAM] }, 0)).toThrow('two people');
});

test('only both together can give a round up', () => {
  const samMarks = after([start, { type: 'take', personId: SAM }]);
  expect(() => stepBlind(samMarks, { type: 'give-up', agreedBy: [SAM] }, 0)).toThrow('Both of you');
  expect(after([{ type: 'give-up', agreedBy: [PRIYA, SAM] }], samMarks)).toEqual(NEVER_BLIND);
});

test('asking twice for the same step is no error', () => {
  const samMarks = after([start, start, { type: 'take', personId: SAM }, { type: 'take', personId: SAM }]);
  expect(samMarks).toMatchObject({ startedAt: 1000, atWork: SAM });
});
