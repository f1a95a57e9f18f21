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

/** Speech begins this far up from the room towards the voice, within these decibels, and ends a little below. */
const BEGINS_AT = 0.35;
const LEAST_ABOVE_DB = 6;
const MOST_ABOVE_DB = 18;
const ENDS_BELOW_DB = 3;

/** A click is no speech; a short gap between two words is no silence. */
const CLICK_MS = 60;
const GAP_MS = 300;
const SHORTEST_MS = 160;

/**
 * Where somebody speaks, by how far the levels (one for 20 ms) rise above the room around them. The room is measured all
 * along, so a fan that starts in the middle is not taken for a voice for long. It cannot tell speech from any other noise
 * of that loudness, nor one voice from another.
 */
export function speechSegments(levels: Float32Array): HeardSpeech {
  const smooth = smoothed(levels);
  const room = roomAlong(smooth);
  const voice = Math.max(shareOf(smooth, VOICE_SHARE), QUIETEST_ROOM_DB);
  const runs: TimeSpan[] = [];
  let begun: number | null = null;
  for (let at = 0; at <= smooth.length; at += 1) {
    const floor = room[Math.floor((at * FRAME_MS) / ROOM_EVERY_MS)] ?? SILENCE_DB;
    const begins = floor + Math.min(MOST_ABOVE_DB, Math.max(LEAST_ABOVE_DB, BEGINS_AT * (voice - floor)));
    const level = smooth[at] ?? -Infinity;
    if (begun === null && level >= begins) begun = at;
    else if (begun !== null && level < begins - ENDS_BELOW_DB) {
      runs.push({ fromMs: begun * FRAME_MS, toMs: at * FRAME_MS });
      begun = null;
    }
  }
  const words = joinSpans(runs.filter(lasts(CLICK_MS)), GAP_MS);
  const speech = words.filter(lasts(SHORTEST_MS));
  return { speech, contrastDb: speech.length === 0 ? null : contrast(smooth, speech) };
}

function lasts(ms: number): (span: TimeSpan) => boolean {
  return ({ fromMs, toMs }) => toMs - fromMs >= ms;
}

/** Each level with its two neighbours: a single one jumps about, more so in hiss. */
function smoothed(levels: Float32Array): Float32Array {
  const power = levels.map((level) => 10 ** (level / 10));
  return levels.map((_, at) => {
    const near = power.subarray(Math.max(0, at - 1), at + 2);
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
