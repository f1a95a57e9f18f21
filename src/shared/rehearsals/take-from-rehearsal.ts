import type { Beat, Script, ScriptChoice } from '../scripts/script.ts';
import { beatsAsSaid, lengthOf } from '../scripts/script-plan.ts';
import type { RehearsalState } from './rehearsal-clock.ts';
import type { BeatTiming, Take } from './take.ts';

/** What is rehearsed, fixed when it starts: editing the script meanwhile does not move the floor under the speaker. */
export interface RehearsalPlan {
  choice: ScriptChoice;
  scriptTitle: string;
  variantName: string | null;
  beats: readonly (Pick<Beat, 'id' | 'kind' | 'text'> & Pick<BeatTiming, 'title' | 'plannedMs'>)[];
}

/** The plan for saying a script as the base or one variant has it. Beats without words are left out. */
export function planRehearsal(script: Script, variantId: string | null, wordsPerMinute: number): RehearsalPlan {
  const variant = script.variants.find(({ id }) => id === variantId) ?? null;
  const beats = beatsAsSaid(script, variantId).filter(({ text }) => text.trim() !== '');
  return {
    choice: { scriptId: script.id, variantId: variant?.id ?? null },
    scriptTitle: script.title.slice(0, 120),
    variantName: variant?.name.slice(0, 80) ?? null,
    beats: beats.map((beat) => ({
      id: beat.id,
      kind: beat.kind,
      title: beat.title?.slice(0, 60),
      text: beat.text,
      plannedMs: lengthOf(beat, wordsPerMinute).seconds * 1000,
    })),
  };
}

/** Milliseconds the whole plan allows. */
export function plannedTotal(beats: readonly Pick<BeatTiming, 'plannedMs'>[]): number {
  return beats.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
}

/** A rehearsal that ended, as a take somebody may keep. Times become whole milliseconds. */
export function takeFromRehearsal(
  ended: Extract<RehearsalState, { phase: 'ended' }>,
  plan: RehearsalPlan,
  facts: Pick<Take, 'id' | 'artefactId' | 'speakerId' | 'pupilPlayedById' | 'startedAt' | 'mentorNote' | 'reviewOn'>,
): Take {
  return {
    version: 1,
    ...facts,
    choice: plan.choice,
    scriptTitle: plan.scriptTitle,
    variantName: plan.variantName,
    timings: plan.beats.map(({ id, kind, title, plannedMs }, index) => ({
      beatId: id,
      kind,
      title,
      spentMs: Math.round(ended.spent[index] ?? 0),
      plannedMs,
    })),
    pausedMs: Math.round(ended.pausedMs),
  };
}
