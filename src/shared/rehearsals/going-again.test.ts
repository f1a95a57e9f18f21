import { expect, test } from 'vitest';
import { startingSettings } from './go.ts';
import { againAfter } from './going-again.ts';

const roles = { speakerId: 'person-ect', pupilPlayedById: 'person-mentor' };

test('a further go takes up the aim, with the same roles and settings', () => {
  const settings = { ...startingSettings, support: 'prompts' as const };
  expect(againAfter({ ...roles, settings }, 'Wait longer.')).toEqual({ ...roles, settings, aim: 'Wait longer.' });
});

test('when the mentor has shown how it may sound, it is the other one’s turn', () => {
  const shown = {
    speakerId: roles.pupilPlayedById,
    pupilPlayedById: roles.speakerId,
    settings: { ...startingSettings, modelling: true },
  };
  expect(againAfter(shown, '')).toEqual({ ...roles, settings: startingSettings, aim: '' });
});
