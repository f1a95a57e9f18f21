import type { YearGroup } from '../library/artefact.ts';
import type { Beat, ScriptMode } from '../scripts/script.ts';

/** One beat as it will be said. `anchored` when it points at a place in the work. */
export interface BeatAsSaid extends Pick<Beat, 'id' | 'kind' | 'text'> {
  anchored: boolean;
}

/** The words one pupil would hear or read: the base, or a variant with what it inherits. */
export interface ScriptAsSaid {
  mode: ScriptMode;
  beats: readonly BeatAsSaid[];
}

/** What is known about the work and whom the words are for. */
export interface LintContext {
  /** The listener's or reader's; null when nobody said. */
  yearGroup: YearGroup | null;
  /** What people found in the work and what it is about, in words. */
  work: readonly string[];
}

/** Something in a script to look at again, with the reason. Never a verdict on the script or on whoever wrote it. */
export interface LintFinding {
  ruleId: string;
  beatId: string;
  /** UTF-16 offsets into the beat's text, `to` exclusive; both 0 for something missing from the whole script. */
  from: number;
  to: number;
  /** The words meant; empty for something missing. */
  words: string;
  title: string;
  why: string;
  source: string;
  rewrite: string;
}

/** Where a rule matched, before its reasons are put beside it. */
export type LintMatch = Pick<LintFinding, 'beatId' | 'from' | 'to'>;
