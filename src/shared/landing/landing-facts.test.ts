import { expect, test } from 'vitest';
import { beatOf, scriptOf } from '../../../tests/support/script-values.ts';
import { beatsToLand, landingFactsOf, waitingToLand } from './landing-facts.ts';

const beats = [
  beatOf({ id: 'beat-notice', kind: 'notice', text: 'Look at the second line.' }),
  beatOf({ id: 'beat-strength', kind: 'strength' }),
  beatOf({ id: 'beat-action', kind: 'action', text: 'Draw both as bars.' }),
  beatOf({ id: 'beat-time', kind: 'time-to-act', title: 'When', text: 'Five minutes, now.' }),
];

function looked(landed: Record<string, 'acted-on' | 'partly' | 'not'>) {
  const outcomes = Object.entries(landed).map(([id, outcome]) => [id, { outcome, note: '' }]);
  return scriptOf({
    beats,
    landing: { redraftArtefactId: null, beats: Object.fromEntries(outcomes), nextTime: 'Say less.' },
  });
}

test('a script without words has nothing to land, and does not wait', () => {
  const empty = scriptOf({ beats: [beatOf({ id: 'beat-0001', text: '  ' })] });
  expect(landingFactsOf(empty).state).toBe('empty');
  expect(waitingToLand([empty])).toEqual([]);
});

test('a script nobody looked back at waits with the beats that ask something', () => {
  const facts = landingFactsOf(scriptOf({ beats }));
  expect(facts).toMatchObject({
    state: 'waiting',
    unanswered: 2,
    stillToDo: [],
    nextTime: '',
    redraftArtefactId: null,
  });
  expect(waitingToLand([scriptOf({ beats })])).toEqual([facts]);
});

test('only beats with words are looked for, by the names people gave them', () => {
  expect(beatsToLand(scriptOf({ beats })).map(({ label, asks }) => [label, asks])).toEqual([
    ['Notice', false],
    ['Next step', true],
    ['When', true],
  ]);
});

test('in a script that only notices, what it noticed is what there is to look for', () => {
  expect(beatsToLand(scriptOf({ beats: beats.slice(0, 2) }))).toMatchObject([{ kind: 'notice', asks: true }]);
});

test('looking back has begun with the first answer and is over when nothing asked is left', () => {
  expect(landingFactsOf(looked({ 'beat-action': 'partly' })).state).toBe('begun');
  expect(waitingToLand([looked({ 'beat-action': 'partly', 'beat-time': 'acted-on' })])).toEqual([]);
});

test('the review gets counts, what is still to do and what to change, each in people’s words', () => {
  expect(
    landingFactsOf(looked({ 'beat-notice': 'acted-on', 'beat-action': 'partly', 'beat-time': 'not' })),
  ).toMatchObject({
    state: 'looked-at',
    counts: { 'acted-on': 1, partly: 1, not: 1 },
    stillToDo: [{ label: 'Next step', words: 'Draw both as bars.' }, { label: 'When' }],
    nextTime: 'Say less.',
  });
});

test('what was said of a beat that was removed since is not counted', () => {
  expect(landingFactsOf(looked({ 'beat-gone': 'not' }))).toMatchObject({ state: 'waiting', counts: { not: 0 } });
});
