import type { SurpriseKind } from './pupil-card.ts';

/** What each kind of surprise is called. */
export const surpriseNames: Record<SurpriseKind, string> = {
  silence: 'Silence',
  shrug: 'A shrug',
  'is-that-good': '“Is that good?”',
  'misread-advice': 'Advice misread',
  upset: 'Upset',
  'over-confident-yes': 'A quick yes',
};
