import type { Beat, ScriptMode } from '../scripts/script.ts';
import { totalLength } from '../scripts/script-plan.ts';
import type { Workload } from './workload.ts';

/** How long a script is: what can be computed of the time it takes to give. */
export interface ScriptLength {
  mode: ScriptMode;
  words: number;
  /** Words a minute that were assumed for speaking. */
  wordsPerMinute: number;
}

/** Words a minute by hand: a guess of ours for somebody who writes legibly for a child, and only a place to start. */
export const HANDWRITING_PACE = 20;

/** The length of a script as it is said, at `wordsPerMinute`. */
export function lengthOfScript(
  { mode, beats }: { mode: ScriptMode; beats: readonly Pick<Beat, 'text'>[] },
  wordsPerMinute: number,
): ScriptLength {
  return { mode, words: totalLength(beats, wordsPerMinute).words, wordsPerMinute };
}

/** Minutes it takes to say a spoken script, or to write a written one by hand, to a tenth; null while it says nothing. */
export function minutesOfScript({ mode, words, wordsPerMinute }: ScriptLength): number | null {
  if (words === 0) return null;
  const pace = mode === 'spoken' ? wordsPerMinute : HANDWRITING_PACE;
  return Math.max(0.1, Math.round((words / pace) * 10) / 10);
}

/** The assumptions with the script's own length in the place of the figure it can stand for. */
export function withScript(workload: Workload, script: ScriptLength | null): Workload {
  const minutes = script && minutesOfScript(script);
  if (!script || minutes === null) return workload;
  return script.mode === 'spoken' ? { ...workload, speakMinutes: minutes } : { ...workload, writeMinutes: minutes };
}
