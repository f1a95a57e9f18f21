import { startingSettings, type NewGo } from '../../src/shared/rehearsals/go.ts';
import { noRemarks } from '../../src/shared/rehearsals/take-remarks.ts';
import type { Take } from '../../src/shared/rehearsals/take.ts';

/** A go of three beats as two people decide on it. */
export function newGoOf(said: Partial<NewGo> = {}): NewGo {
  const beats = (['notice', 'gap', 'check'] as const).map((kind, index) => ({
    id: `beat-0${index + 1}`,
    kind,
    text: `What is said in part ${index + 1}.`,
    anchors: [],
    plannedMs: 4_000,
  }));
  return {
    artefactId: 'artefact-1',
    plan: {
      choice: { scriptId: 'script-1', variantId: null },
      scriptTitle: 'Feedback on the essay',
      variantName: null,
      profile: null,
      beats,
    },
    speakerId: 'person-ect',
    pupilPlayedById: 'person-mentor',
    settings: startingSettings,
    aim: '',
    ...said,
  };
}

/** A kept take of a few seconds. */
export function takeOf(said: Partial<Take> = {}): Take {
  const { plan, ...decided } = newGoOf();
  const { beats, ...what } = plan;
  return {
    ...decided,
    ...what,
    ...noRemarks,
    version: 2,
    id: 'take-0001',
    startedAt: '2026-03-04T15:40:00.000Z',
    timings: beats.map(({ id, ...beat }) => ({ ...beat, beatId: id, spentMs: 3_000 })),
    pausedMs: 0,
    log: [],
    pupil: null,
    sound: null,
    soundSpans: [],
    reviewOn: '2027-03-04',
    ...said,
  };
}
