import { soundLevels } from '../../src/shared/rehearsals/talk/sound-levels.ts';
import { cutsOf } from '../../src/shared/rehearsals/talk/sound-time.ts';
import { speechSegments } from '../../src/shared/rehearsals/talk/speech-segments.ts';
import { heardTalk, talkReport } from '../../src/shared/rehearsals/talk/talk-report.ts';
import type { TimeSpan } from '../../src/shared/rehearsals/talk/time-span.ts';
import { lengthOfSpans } from '../../src/shared/rehearsals/talk/time-span.ts';
import type { GeneratedTalk } from './generated-talk.ts';

/** How wrong a report of a go is whose talk is known. */
export interface TalkErrors {
  /** Both edges of every turn, in milliseconds; a turn nobody heard is infinitely wrong. */
  edgesMs: number[];
  /** The teacher's share of the talk, of 1. */
  share: number;
  /** The silence after each question, in milliseconds. */
  silencesMs: number[];
  contrastDb: number;
}

/** Hears a go as the app does, from its samples to its report, and holds it against what was really said. */
export function judgeTalk(talk: GeneratedTalk): TalkErrors {
  const { samples, sampleRate, soundSpans, log, endMs, pupilSpoke } = talk;
  const heard = heardTalk(
    speechSegments(soundLevels(samples, sampleRate), cutsOf(soundSpans)),
    soundSpans,
    (samples.length / sampleRate) * 1000,
  );
  const report = talkReport({ ...heard, pupilSpoke, log, timings: [], endMs });
  const teacherMs = lengthOfSpans(talk.teacher);
  const share = teacherMs / (teacherMs + lengthOfSpans(talk.pupil));
  return {
    edgesMs: [...edgeErrors(talk.teacher, report.teacher), ...edgeErrors(talk.pupil, report.pupil)],
    share: Math.abs((report.share ?? Infinity) - share),
    silencesMs: report.silencesAfterQuestions.map(({ silenceMs }, i) => Math.abs(silenceMs - talk.silencesMs[i]!)),
    contrastDb: heard.contrastDb ?? 0,
  };
}

function edgeErrors(said: readonly TimeSpan[], heard: readonly TimeSpan[]): number[] {
  return said.flatMap(({ fromMs, toMs }) => {
    const here = heard.filter((span) => span.toMs > fromMs && span.fromMs < toMs);
    const first = here[0]?.fromMs ?? Infinity;
    const last = here.at(-1)?.toMs ?? Infinity;
    return [Math.abs(first - fromMs), Math.abs(last - toMs)];
  });
}
