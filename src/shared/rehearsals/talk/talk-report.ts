import { countWords } from '../../scripts/speaking-time.ts';
import type { SoundSpan } from '../go.ts';
import { stretchesOf, type GoEntry, type GoStretch } from '../go-log.ts';
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
  /** While the go was not paused and there is no sound of it: in none of the other times. In all, and when. */
  unrecordedMs: number;
  unrecorded: TimeSpan[];
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
  /** What the words are held against: the teacher's speech, or all of the part where its sound is not known. */
  over: 'speech' | 'part';
}

/** A silence as long as this ends a turn, in milliseconds. */
const TURN_ENDS_AFTER_MS = 1_500;
/** What took less time than this was stepped over rather than said. */
const SHORTEST_SAID_MS = 1_000;
/** Nobody says more words a minute than this: such a part was stepped over, or not said as it is written. */
const FASTEST_WPM = 400;
/** A part counts as heard from this share of it on: its sound may end a block early. */
const HEARD_SHARE = 0.95;

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
  const unrecorded = spansWithout(awake, recorded);
  const { teacher, pupil } = whoSpoke(commonSpans(heard.speech, recorded), pupilSpoke);
  const teacherMs = lengthOfSpans(teacher);
  const pupilMs = lengthOfSpans(pupil);
  const turns = turnsOf(teacher, pupil, recorded);
  // Where a microphone heard nobody at all, a silence says nothing.
  const isAnybodyHeard = heard.contrastDb !== null;
  return {
    teacher,
    pupil,
    teacherMs,
    pupilMs,
    silenceMs: lengthOfSpans(recorded) - teacherMs - pupilMs,
    unrecordedMs: lengthOfSpans(unrecorded),
    unrecorded,
    share: teacherMs + pupilMs === 0 ? null : teacherMs / (teacherMs + pupilMs),
    longestTurn: longest(turns),
    silencesAfterQuestions: isAnybodyHeard ? silencesAfterQuestions({ log, endMs }, { teacher, pupil }, recorded) : [],
    paceByBeat: paceByBeat(timings, { turns, recorded, awake }),
    statedError: statedErrorOf(heard.contrastDb, pupilSpoke.length > 0),
  };
}

/** What pace needs of a sound. */
interface HeardParts {
  turns: readonly TimeSpan[];
  recorded: readonly TimeSpan[];
  /** What was not paused, part by part. */
  awake: readonly GoStretch[];
}

/**
 * How fast each part would have been, if all of its words were said: over the teacher's turns in it, or, where there is
 * no sound of it, over all of its time, waiting and answers included.
 */
export function paceByBeat(timings: readonly BeatTiming[], heard: HeardParts | null = null): BeatPace[] {
  return timings.map(({ beatId, text, spentMs }, index) => {
    const words = countWords(text);
    const speechMs = heard && speechInPart(heard, index);
    const ms = speechMs ?? spentMs;
    const wpm = Math.round((words / ms) * 60_000);
    const known = words > 0 && ms >= SHORTEST_SAID_MS && wpm <= FASTEST_WPM;
    return { beatId, wpm: known ? wpm : null, over: speechMs === null ? 'part' : 'speech' };
  });
}

/** How long the teacher spoke in a part, breaths included; null where it was not recorded, or not all of it. */
function speechInPart({ turns, recorded, awake }: HeardParts, part: number): number | null {
  const on = awake.filter(({ beat }) => beat === part);
  const isHeard = lengthOfSpans(commonSpans(recorded, on)) >= HEARD_SHARE * lengthOfSpans(on);
  return on.length > 0 && isHeard ? lengthOfSpans(commonSpans(turns, on)) : null;
}

/**
 * The teacher's speech as turns: a breath does not end one, the pupil, a longer silence and a pause do. Each begins and
 * ends with speech.
 */
function turnsOf(teacher: readonly TimeSpan[], pupil: readonly TimeSpan[], recorded: readonly TimeSpan[]): TimeSpan[] {
  const withBreaths = joinSpans(teacher, TURN_ENDS_AFTER_MS);
  return commonSpans(spansWithout(withBreaths, pupil), recorded).flatMap((turn) => {
    const said = commonSpans(teacher, [turn]);
    const [first, last] = [said[0], said.at(-1)];
    return first && last ? [{ fromMs: first.fromMs, toMs: last.toMs }] : [];
  });
}

function longest(spans: readonly TimeSpan[]): TimeSpan | null {
  return spans.reduce<TimeSpan | null>(
    (most, span) => (!most || span.toMs - span.fromMs > most.toMs - most.fromMs ? span : most),
    null,
  );
}
