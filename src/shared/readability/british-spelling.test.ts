import { expect, test } from 'vitest';
import { spellingsToTry } from './british-spelling.ts';

test.each([
  ['colour', 'color'],
  ['Favourite', 'favorite'],
  ['neighbours', 'neighbors'],
  ['realise', 'realize'],
  ['organised', 'organized'],
  ['realisation', 'realization'],
  ['analyse', 'analyze'],
  ['travelled', 'traveled'],
  ['modelling', 'modeling'],
  ['metre', 'meter'],
  ['centres', 'centers'],
  ['dialogue', 'dialog'],
  ['defence', 'defense'],
  ['practise', 'practice'],
  ['grey', 'gray'],
  ['plough', 'plow'],
  ['mould', 'mold'],
  ['skilful', 'skillful'],
  ['fulfil', 'fulfill'],
  ['encyclopaedia', 'encyclopedia'],
  ['learnt', 'learned'],
  ['Aeroplanes', 'airplanes'],
  ['pyjamas', 'pajamas'],
  ['whilst', 'while'],
  ['storey', 'story'],
])('%s is also looked up as %s', (british, american) => {
  expect(spellingsToTry(british)).toContain(american);
});

test('the word itself comes first, and one that is spelt alike everywhere has no other form', () => {
  expect(spellingsToTry('colour')[0]).toBe('colour');
  expect(spellingsToTry('Bridge')).toEqual(['bridge']);
  expect(spellingsToTry('four')[0]).toBe('four');
});
