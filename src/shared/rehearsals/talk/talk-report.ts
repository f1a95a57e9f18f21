import { countWords } from '../../scripts/speaking-time.ts';
import type { SoundSpan } from '../go.ts';
import { stretchesOf, type GoEntry } from '../go-log.ts';
import type { BeatTiming } from '../take.ts';
import { silencesAfterQuestions, type SilenceAfterQuestion } from './question-silences.ts';
import { inGoTime, recordedOf } from './sound-time.ts';
import type { HeardSpeech } from './speech-segments.ts';
import { statedErrorOf, type StatedTalkError } from './talk-error.ts';
import { commonSpans, joinSpans, lengthOfSpans, spansWithout, type TimeSpan } from './time-span.ts';
import { whoSpoke } from './who-spoke.ts';

/** What is heard of a go, in the time of the go. */
export interface HeardTalk {
  speech: readonly TimeSpan[];
  /** What of the go there is sound of; the rest is not known, and counted as nothing. */
  recorded: readonly TimeSpan[];
  contrastDb: number | null;
}

export interface TalkGiven extends HeardTalk {
  /** While the key was held on the pupil's card. */
  pupilSpoke: readonly TimeSpan[];
  log: readonly GoEntry[];
  timings: readonly BeatTiming[];
  /** How long the go was. */
  endMs: number;
}

/** Who spoke in a take and how long. Facts, no score; milliseconds of the go throughout. */
export interface TalkReport {
  /** Each who spoke when, for a timeline. */
  teacher: TimeSpan[];
  pupil: TimeSpan[];
  teacherMs: number;
  pupilMs: number;
  /** While nobody spoke and the go was not paused. */
  silenceMs: number;
  /** The teacher's part of the talk, from 0 to 1; null where nobody spoke. */
  share: number | null;
  /** The longest the teacher spoke without the pupil and without a longer silence. */
  longestTurn: TimeSpan | null;
  silencesAfterQuestions: SilenceAfterQuestion[];
  paceByBeat: BeatPace[];
  statedError: StatedTalkError;
}

/** Words a minute a part would have been said at, if all its words were; null where that is not known. */
export interface BeatPace {
  beatId: string;
  wpm: number | null;
}

/** A silence as long as this ends a turn, in milliseconds. */
const TURN_ENDS_AFTER_MS = 1_500;
/** What took less time than this was stepped over rather than said. */
const SHORTEST_SAID_MS = 1_000;

/** Speech as it was heard in the sound, put into the time of the go. */
export function heardTalk(heard: HeardSpeech, spans: readonly SoundSpan[], soundLengthMs: number): HeardTalk {
  return {
    speech: inGoTime(spans, heard.speech, soundLengthMs),
    recorded: recordedOf(spans, soundLengthMs),
    contrastDb: heard.contrastDb,
  };
}

/**
 * What can be said of a take from its sound: when somebody spoke, by the levels; which of the two, by the key held on the
 * pupil's card and nothing else; how long it was quiet after a question, where somebody marked one.
 */
export function talkReport({ pupilSpoke, log, timings, endMs, ...heard }: TalkGiven): TalkReport {
  const awake = stretchesOf(log, endMs).filter(({ paused }) => paused === null);
  const recorded = commonSpans(heard.recorded, awake);
  const { teacher, pupil } = whoSpoke(commonSpans(heard.speech, recorded), pupilSpoke);
  const teacherMs = lengthOfSpans(teacher);
  const pupilMs = lengthOfSpans(pupil);
  return {
    teacher,
    pupil,
    teacherMs,
    pupilMs,
    silenceMs: lengthOfSpans(recorded) - teacherMs - pupilMs,
    share: teacherMs + pupilMs === 0 ? null : teacherMs / (teacherMs + pupilMs),
    longestTurn: longest(turnsOf(teacher, pupil, recorded)),
    silencesAfterQuestions: silencesAfterQuestions(log, { teacher, pupil }, recorded),
    paceByBeat: paceByBeat(timings),
    statedError: statedErrorOf(heard.contrastDb, pupilSpoke.length > 0),
  };
}

/** How fast each part would have been, if all of its words were said. It needs no sound. */
export function paceByBeat(timings: readonly BeatTiming[]): BeatPace[] {
  return timings.map(({ beatId, text, spentMs }) => {
    const words = countWords(text);
    const known = words > 0 && spentMs >= SHORTEST_SAID_MS;
    return { beatId, wpm: known ? Math.round((words / spentMs) * 60_000) : null };
  });
}

/** The teacher's speech as turns: a breath does not end one, the pupil, a longer silence and a pause do. */
function turnsOf(teacher: readonly TimeSpan[], pupil: readonly TimeSpan[], recorded: readonly TimeSpan[]): TimeSpan[] {
  const withBreaths = joinSpans(teacher, TURN_ENDS_AFTER_MS);
  return commonSpans(spansWithout(withBreaths, pupil), recorded);
}

function longest(spans: readonly TimeSpan[]): TimeSpan | null {
  return spans.reduce<TimeSpan | null>(
    (most, span) => (!most || span.toMs - span.fromMs > most.toMs - most.fromMs ? span : most),
    null,
  );
}
