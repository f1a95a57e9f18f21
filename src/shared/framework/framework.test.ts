import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frameworkSchema, searchStatements, sortCodes, statementOf } from './framework.ts';

const file = new URL('../../../resources/packs/framework-ecf.json', import.meta.url);
const ecf = frameworkSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const codes = (typed: string) => searchStatements(ecf, typed).map(({ code }) => code);

test('the pack has seven statements to learn that and seventeen to learn how, in four groups', () => {
  const that = ecf.statements.filter(({ kind }) => kind === 'learn-that');
  const how = ecf.statements.filter(({ kind }) => kind === 'learn-how');
  expect(that.map(({ code }) => code)).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7']);
  expect(how.map(({ code }) => code).join('')).toBe([...'abcdefghijklmnopq'].map((letter) => `6${letter}`).join(''));
  expect([...Map.groupBy(how, ({ group }) => group).values()].map((group) => group.length)).toEqual([3, 4, 4, 6]);
});

test('6i is not 6l: each is found by its own letter only, and 6I finds neither', () => {
  expect(codes('6i')).toEqual(['6i']);
  expect(codes('6l')).toEqual(['6l']);
  expect(codes('6I')).toEqual([]);
  expect(statementOf(ecf, '6I')).toBeUndefined();
  expect(statementOf(ecf, '6i')?.text).toMatch(/age/);
  expect(statementOf(ecf, '6l')?.text).toMatch(/record/i);
});

test('what is half typed finds the codes that begin so, and words find what is said', () => {
  expect(codes('6.')).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7']);
  expect(codes('DECISION')).toEqual(['6.3']);
  expect(codes('careless slips')).toEqual(['6q']);
  expect(codes('')).toHaveLength(24);
  expect(codes('volcano')).toEqual([]);
});

test('codes are put in the order of the framework, each once', () => {
  expect(sortCodes(ecf, ['6l', 'x', '6.3', '6i', '6l'])).toEqual(['6.3', '6i', '6l', 'x']);
});

test('a pack with the same code twice is refused', () => {
  const twice = { ...ecf, statements: [...ecf.statements, ecf.statements[0]] };
  expect(frameworkSchema.safeParse(twice).success).toBe(false);
});
