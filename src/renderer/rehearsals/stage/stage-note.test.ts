import { expect, test } from 'vitest';
import { startingSettings } from '../../../shared/rehearsals/go.ts';
import { readClock } from '../../../shared/rehearsals/rehearsal-clock.ts';
import { stageNote } from './stage-note.ts';

const speakingFor = (ms: number) => readClock({ phase: 'speaking', beat: 0, since: 0, spent: [0, 0], pausedMs: 0 }, ms);

test('after a question the screen asks for a silence, and then leaves it alone', () => {
  const go = { settings: startingSettings, log: [{ kind: 'question-asked' as const, goMs: 10_000 }] };
  expect(stageNote(go, speakingFor(10_500))).toBe('Asked. Leave a silence.');
  expect(stageNote(go, speakingFor(13_000))).toBe('');
});

test('once the agreed time is over the screen says so, and stops nobody', () => {
  const go = { settings: { ...startingSettings, capMs: 120_000 }, log: [] };
  expect(stageNote(go, speakingFor(119_000))).toBe('');
  expect(stageNote(go, speakingFor(125_000))).toContain('That is 2 min 00 s, and plenty for one go.');
});
