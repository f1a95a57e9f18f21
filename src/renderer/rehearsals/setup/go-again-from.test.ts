import { expect, test } from 'vitest';
import { takeOf } from '../../../../tests/support/rehearsal-values.ts';
import { beatOf, scriptOf } from '../../../../tests/support/script-values.ts';
import { goAgainFrom } from './go-again-from.ts';

const take = takeOf({ nextAim: 'Wait longer.' });
const given = { takes: [take], wordsPerMinute: 130, recording: true };

test('going again takes up the aim of the take, with the script as it is now', () => {
  const script = scriptOf({ beats: [beatOf({ id: 'beat-09', text: 'Something new.' })] });
  expect(goAgainFrom(take, { ...given, script })).toMatchObject({
    aim: 'Wait longer.',
    plan: { beats: [{ text: 'Something new.' }] },
    settings: { support: 'full', recording: true },
  });
});

test('a script that has been emptied since offers no going again', () => {
  expect(goAgainFrom(take, { ...given, script: scriptOf({ beats: [] }) })).toBeNull();
});
