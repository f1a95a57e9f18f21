import { beatLabel } from '../scripts/script-words.ts';
import type { Beat, BeatKind, LandedBeat, Script } from '../scripts/script.ts';

export type LandingOutcome = LandedBeat['outcome'];
export const landingOutcomes = ['acted-on', 'partly', 'not'] as const satisfies readonly LandingOutcome[];

export const outcomeWords: Record<LandingOutcome, string> = {
  'acted-on': 'Acted on',
  partly: 'Partly',
  not: 'Not yet',
};

/**
 * How far looking back at a script has come: it says nothing yet; nobody has looked; some of what it asks for was looked
 * at; all of it was.
 */
export type LandingState = 'empty' | 'waiting' | 'begun' | 'looked-at';

/** One beat beside the redraft. */
export interface BeatToLand {
  beatId: string;
  kind: BeatKind;
  label: string;
  words: string;
  /** Whether it asks something of the pupil, so that a redraft can show an answer. */
  asks: boolean;
  /** Null until somebody said what became of it. */
  landed: LandedBeat | null;
}

/** What a meeting can review of one script: facts and people's own words, and no score. */
export interface LandingFacts {
  scriptId: string;
  title: string;
  state: LandingState;
  redraftArtefactId: string | null;
  /** How many beats came out each way, whether they ask something or not. */
  counts: Record<LandingOutcome, number>;
  /** Beats that ask something and were not looked at yet. */
  unanswered: number;
  /** What the redraft does not show yet, or only partly. */
  stillToDo: BeatToLand[];
  nextTime: string;
}

const ASKING: ReadonlySet<BeatKind> = new Set<BeatKind>(['gap', 'action', 'check', 'time-to-act']);

/**
 * The beats that say something, in order. Those that only notice or praise ask for nothing, unless the script has no
 * others: then what it noticed is what there is to look for.
 */
export function beatsToLand({ beats, landing }: Pick<Script, 'beats' | 'landing'>): BeatToLand[] {
  const said = beats.filter(saysSomething);
  const anyAsks = said.some(({ kind }) => ASKING.has(kind));
  return said.map((beat) => ({
    beatId: beat.id,
    kind: beat.kind,
    label: beatLabel(beat),
    words: beat.text.trim(),
    asks: !anyAsks || ASKING.has(beat.kind),
    landed: landing?.beats[beat.id] ?? null,
  }));
}

/** What became of a script's feedback, for the review in a meeting and for the library's quiet sign. */
export function landingFactsOf(script: Script): LandingFacts {
  const beats = beatsToLand(script);
  const counts = { 'acted-on': 0, partly: 0, not: 0 };
  for (const { landed } of beats) if (landed) counts[landed.outcome] += 1;
  const unanswered = beats.filter(({ asks, landed }) => asks && !landed).length;
  return {
    scriptId: script.id,
    title: script.title,
    state: stateOf(beats, unanswered),
    redraftArtefactId: script.landing?.redraftArtefactId ?? null,
    counts,
    unanswered,
    stillToDo: beats.filter(({ landed }) => landed !== null && landed.outcome !== 'acted-on'),
    nextTime: script.landing?.nextTime ?? '',
  };
}

/** The scripts whose feedback was given, as far as we know, and not fully looked back at yet. */
export function waitingToLand(scripts: readonly Script[]): LandingFacts[] {
  return scripts.map(landingFactsOf).filter(({ state }) => state === 'waiting' || state === 'begun');
}

function stateOf(beats: readonly BeatToLand[], unanswered: number): LandingState {
  if (beats.length === 0) return 'empty';
  if (unanswered === 0) return 'looked-at';
  return beats.some(({ landed }) => landed !== null) ? 'begun' : 'waiting';
}

function saysSomething({ text }: Pick<Beat, 'text'>): boolean {
  return text.trim() !== '';
}
