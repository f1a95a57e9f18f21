import { FRAME_MS, SILENCE_DB } from './sound-levels.ts';
import { joinSpans, type TimeSpan } from './time-span.ts';

/** Where somebody spoke in a sound, in milliseconds of the sound. */
export interface HeardSpeech {
  speech: TimeSpan[];
  /** By how many decibels voices stand out from the room; null where nobody spoke. */
  contrastDb: number | null;
}

/** The room is what is heard in the quietest part of so many milliseconds around. */
const ROOM_AROUND_MS = 6_000;
const ROOM_SHARE = 0.1;
const ROOM_EVERY_MS = 1_000;
/** A room is never taken for quieter than this, so that what a machine whispers is not taken for speech. */
const QUIETEST_ROOM_DB = -70;
/** The loudest twentieth is somebody's voice, if there is one. */
const VOICE_SHARE = 0.95;

/**
 * Speech rises this far from the room towards the voice, within these decibels. Around such a place everything belongs to
 * it that is at least a little above the room: a word begins and ends softly.
 */
const SPEECH_AT = 0.3;
const LEAST_ABOVE_DB = 5;
const MOST_ABOVE_DB = 18;
const SOFTER_DB = 3;

/** So many levels before and after are taken together. */
const SMOOTHED_OVER = 2;

/** A click is no speech; a short gap between two words is no silence. */
const CLICK_MS = 60;
const GAP_MS = 360;
const SHORTEST_MS = 160;

/**
 * Where somebody speaks, by how far the levels (one for 20 ms) rise above the room around them. The room is measured all
 * along, so a fan that starts in the middle is not taken for a voice for long. It cannot tell speech from any other noise
 * of that loudness, nor one voice from another. `cutsMs` are the places where a pause was left out: what lies before one
 * and what lies behind it were not said in one breath. One beyond the end, where the sound behind it was lost, is none.
 */
export function speechSegments(levels: Float32Array, cutsMs: readonly number[] = []): HeardSpeech {
  const cuts = cutsMs.map((ms) => Math.round(ms / FRAME_MS)).filter((cut) => cut < levels.length);
  const pieces = [...cuts, levels.length].map((to, piece) => ({ from: cuts[piece - 1] ?? 0, to }));
  const smooth = new Float32Array(levels.length);
  for (const { from, to } of pieces) smooth.set(smoothed(levels.subarray(from, to)), from);
  const threshold = thresholdAlong(smooth);
  const speech = pieces.flatMap(({ from, to }) => {
    const sounds = soundsAbove(smooth, from, to, threshold)
      .map((run) => withoutSmear(run, levels, threshold))
      .filter(lasts(CLICK_MS));
    return joinSpans(sounds, GAP_MS).filter(lasts(SHORTEST_MS));
  });
  return { speech, contrastDb: speech.length === 0 ? null : contrast(smooth, speech) };
}

/** Levels that follow each other, up to before `to`. */
interface Run {
  from: number;
  to: number;
}

/** Runs of levels, of those from `begin` to before `end`, that are nowhere softer than speech may be, and somewhere as loud as it has to be. */
function soundsAbove(levels: Float32Array, begin: number, end: number, threshold: (at: number) => number): Run[] {
  const runs: Run[] = [];
  let from = begin;
  let isLoud = false;
  for (let at = begin; at <= end; at += 1) {
    const above = at < end ? levels[at]! - threshold(at) : -Infinity;
    if (above >= 0) isLoud = true;
    if (above >= -SOFTER_DB) continue;
    if (isLoud) runs.push({ from, to: at });
    from = at + 1;
    isLoud = false;
  }
  return runs;
}

/** Smoothing smears a sound over its neighbours: its ends go back to where the levels themselves are loud enough. */
function withoutSmear({ from, to }: Run, levels: Float32Array, threshold: (at: number) => number): TimeSpan {
  const isSoft = (at: number) => levels[at]! < threshold(at) - SOFTER_DB;
  const least = Math.min(from + SMOOTHED_OVER, to);
  const most = Math.max(to - SMOOTHED_OVER, from);
  let begin = from;
  while (begin < least && isSoft(begin)) begin += 1;
  let end = to;
  while (end > most && end > begin && isSoft(end - 1)) end -= 1;
  return { fromMs: begin * FRAME_MS, toMs: end * FRAME_MS };
}

/** How loud speech has to be, level by level. */
function thresholdAlong(levels: Float32Array): (at: number) => number {
  const voice = shareOf(levels, VOICE_SHARE);
  const thresholds = roomAlong(levels).map(
    (room) => room + Math.min(MOST_ABOVE_DB, Math.max(LEAST_ABOVE_DB, SPEECH_AT * (voice - room))),
  );
  return (at) => thresholds[Math.floor((at * FRAME_MS) / ROOM_EVERY_MS)] ?? 0;
}

function lasts(ms: number): (span: TimeSpan) => boolean {
  return ({ fromMs, toMs }) => toMs - fromMs >= ms;
}

/** Each level with those around it: a single one jumps about, more so in hiss. */
function smoothed(levels: Float32Array): Float32Array {
  const power = levels.map((level) => 10 ** (level / 10));
  return levels.map((_, at) => {
    const near = power.subarray(Math.max(0, at - SMOOTHED_OVER), at + SMOOTHED_OVER + 1);
    return 10 * Math.log10(near.reduce((sum, each) => sum + each, 0) / near.length);
  });
}

/** How loud the room itself is, second by second. */
function roomAlong(levels: Float32Array): number[] {
  const every = ROOM_EVERY_MS / FRAME_MS;
  const around = ROOM_AROUND_MS / FRAME_MS;
  return Array.from({ length: Math.ceil(levels.length / every) }, (_, second) => {
    const near = levels.subarray(Math.max(0, second * every - around), (second + 1) * every + around);
    return Math.max(QUIETEST_ROOM_DB, shareOf(near, ROOM_SHARE));
  });
}

/** The level that this share of the levels lies below. */
function shareOf(levels: Float32Array, share: number): number {
  const sorted = levels.toSorted();
  return sorted[Math.floor(share * (sorted.length - 1))] ?? SILENCE_DB;
}

function contrast(levels: Float32Array, speech: readonly TimeSpan[]): number {
  const spoken = new Float32Array(levels.length);
  for (const { fromMs, toMs } of speech) spoken.fill(1, fromMs / FRAME_MS, toMs / FRAME_MS);
  const voice = shareOf(
    levels.filter((_, at) => spoken[at] === 1),
    0.5,
  );
  const quiet = levels.filter((_, at) => spoken[at] === 0);
  const floor = quiet.length === 0 ? shareOf(levels, ROOM_SHARE) : shareOf(quiet, 0.5);
  return voice - Math.max(floor, QUIETEST_ROOM_DB);
}
