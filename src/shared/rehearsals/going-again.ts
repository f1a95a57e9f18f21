import type { Go, NewGo } from './go.ts';
import type { Take } from './take.ts';

type Said = Pick<Take | Go, 'speakerId' | 'pupilPlayedById' | 'settings'>;

/**
 * What a further go takes over from one that was said: the aim that was set for it, and who plays whom. When the mentor
 * has shown how it may sound, it is the other one's turn.
 */
export function againAfter(
  said: Said,
  nextAim: string,
): Pick<NewGo, 'speakerId' | 'pupilPlayedById' | 'settings' | 'aim'> {
  const { speakerId, pupilPlayedById, settings } = said;
  const roles = settings.modelling
    ? { speakerId: pupilPlayedById, pupilPlayedById: speakerId }
    : { speakerId, pupilPlayedById };
  return { ...roles, settings: { ...settings, modelling: false }, aim: nextAim };
}
