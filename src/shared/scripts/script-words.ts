import type { Beat, BeatKind, Level, PupilProfile, ScriptMode } from './script.ts';

/** What a beat is called, and the one line that says what belongs in it. */
export const beatWords: Record<BeatKind, { label: string; prompt: string }> = {
  notice: { label: 'Notice', prompt: 'Point at one thing in the work, so they look at it with you.' },
  strength: { label: 'Strength', prompt: 'Name what the work does well, and why it helps.' },
  gap: { label: 'Gap', prompt: 'Say what is not there yet, about the work and not the pupil.' },
  action: { label: 'Next step', prompt: 'One thing to do next, small enough to start now.' },
  check: { label: 'Check', prompt: 'Ask something whose answer shows they have understood.' },
  'time-to-act': { label: 'Time to act', prompt: 'Say when they will do it, and how long they have.' },
};

/** What a beat is called: the name somebody gave it, else its kind. */
export function beatLabel({ title, kind }: Pick<Beat, 'title' | 'kind'>): string {
  return title ?? beatWords[kind].label;
}

export const modeWords: Record<ScriptMode, string> = { written: 'Written', spoken: 'Spoken' };

type LevelledCharacteristic = Exclude<keyof PupilProfile, 'age'>;

/** The three levelled characteristics in the meeting guide's order around age, each level in everyday words. */
export const characteristicWords: Record<LevelledCharacteristic, { label: string; levels: Record<Level, string> }> = {
  confidence: { label: 'Confidence', levels: { low: 'unsure', middle: 'fairly sure', high: 'very sure' } },
  motivation: { label: 'Motivation', levels: { low: 'hard to start', middle: 'willing', high: 'keen' } },
  priorAttainment: {
    label: 'Prior attainment',
    levels: { low: 'earlier steps still shaky', middle: 'secure with earlier steps', high: 'ready to go further' },
  },
};

/** A pupil profile in one line, such as "unsure, keen, Year 4, secure with earlier steps". */
export function describeProfile(profile: PupilProfile): string {
  const { confidence, motivation, priorAttainment } = characteristicWords;
  return [
    confidence.levels[profile.confidence],
    motivation.levels[profile.motivation],
    profile.age,
    priorAttainment.levels[profile.priorAttainment],
  ]
    .filter((part) => part !== null)
    .join(', ');
}
