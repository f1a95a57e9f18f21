import { characteristics, type Characteristic } from './level-names.ts';
import type { Level, PupilProfile } from './script.ts';

/** The statement a change for a pupil answers to: pupils differ in how they take feedback. */
export const USUAL_STATEMENT = '6i';

/** Reasons somebody may have to say the same thing in other words, ready to be picked and changed. */
const quickReasons: Record<Characteristic, Record<Level, readonly string[]>> = {
  confidence: {
    low: ['Needs to hear first what already works', 'Would hear the gap as a verdict on herself or himself'],
    middle: ['Can hear the gap plainly, with one thing that works'],
    high: ['Can be asked to find the gap alone', 'Feels sure too early: needs to test it'],
  },
  motivation: {
    low: ['Needs a first step small enough to begin now', 'Needs to see what it is good for'],
    middle: ['Works once the first step is clear'],
    high: ['Wants to know why, not only what', 'Will go on alone once pointed the way'],
  },
  age: {
    low: ['Younger: shorter sentences and everyday words', 'Younger: one thing to hold in mind at a time'],
    middle: ['Words this class uses every day'],
    high: ['Older: the subject’s own words can be used', 'Older: would hear simple words as talking down'],
  },
  priorAttainment: {
    low: ['An earlier step needs saying again first', 'Needs a worked example to hold on to'],
    middle: ['Can work from a reminder of the method'],
    high: ['A hint is enough to find the rest', 'Can be asked to explain it to somebody else'],
  },
};

/** Reasons to pick from that have to do with one characteristic. */
export interface QuickReasons {
  characteristic: Characteristic;
  reasons: readonly string[];
}

/** The reasons that fit a pupil's level of each characteristic; all of them where the level is not known. */
export function reasonsFor(profile: PupilProfile, ageLevel: Level | null): QuickReasons[] {
  const levels = { ...profile, age: ageLevel };
  return characteristics.map((characteristic) => {
    const level = levels[characteristic];
    const byLevel = quickReasons[characteristic];
    return { characteristic, reasons: level ? byLevel[level] : Object.values(byLevel).flat() };
  });
}
