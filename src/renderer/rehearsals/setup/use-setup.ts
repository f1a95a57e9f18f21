import { useState } from 'react';
import type { Person } from '../../../shared/library/person.ts';
import { suggestedSupport } from '../../../shared/rehearsals/fading-support.ts';
import { againAfter } from '../../../shared/rehearsals/going-again.ts';
import type { Go, GoSettings, NewGo } from '../../../shared/rehearsals/go.ts';
import { planRehearsal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { Script, ScriptChoice } from '../../../shared/scripts/script.ts';
import { startingRoles, swapped } from '../rehearsal-words.ts';
import { agreedDifficulty, type WishedDifficulty } from './agreed-difficulty.ts';
import { goAgainFrom } from './go-again-from.ts';
import { recallSetup, rememberSetup } from './remembered-setup.ts';

/** What somebody has chosen so far; null where it is left to what suits the script and its takes. */
export interface SetupChoices {
  words: ScriptChoice | null;
  /** The mentor shows first how it may sound. */
  modelling: boolean;
  support: GoSettings['support'] | null;
  capMinutes: number;
  /** Words a minute at which the words roll by; null where they stand still. */
  rollWpm: number | null;
  difficulty: WishedDifficulty | null;
  recording: boolean;
  /** What was typed, and after which take: the next one brings an aim of its own. */
  aim: { words: string; afterTake: string | null } | null;
}

export interface SetupGiven {
  scripts: readonly Script[];
  people: readonly Person[];
  /** Newest first. */
  takes: readonly Take[];
  wordsPerMinute: number;
  /** What somebody just asked to rehearse. */
  initialChoice: ScriptChoice | null;
}

export type Setup = ReturnType<typeof useSetup>;

/** Everything that is decided before a go. It outlives the go, so that going again begins where one was. */
export function useSetup({ scripts, people, takes, wordsPerMinute, initialChoice }: SetupGiven) {
  const [choices, setChoices] = useState<SetupChoices>(() => ({
    words: initialChoice,
    modelling: false,
    support: null,
    difficulty: null,
    recording: false,
    aim: null,
    ...recallSetup(localStorage),
  }));
  const scriptOf = (choice: ScriptChoice | null) => scripts.find(({ id }) => id === choice?.scriptId);
  const lastTake = takes.find(({ choice }) => scriptOf(choice)) ?? null;
  const words = choices.words ?? lastTake?.choice ?? null;
  const script = scriptOf(words) ?? scripts.at(-1)!;
  const plan = planRehearsal(script, words?.variantId ?? null, wordsPerMinute);
  const lastOfScript = takes.find(({ choice }) => choice.scriptId === script.id) ?? null;

  const afterTake = lastOfScript?.id ?? null;

  const usual = startingRoles(people);
  const roles = choices.modelling ? swapped(usual) : usual;
  const fading = suggestedSupport(takes, script.id, roles.speakerId);
  const agreedBefore = takes[0]?.settings.difficulty ?? 'none';
  const wish = choices.difficulty ?? { level: agreedBefore, agreedBy: [] };
  const support = choices.support ?? fading.support;
  const decided: Omit<NewGo, 'artefactId'> = {
    plan,
    ...roles,
    aim: choices.aim?.afterTake === afterTake ? choices.aim.words : (lastOfScript?.nextAim ?? ''),
    settings: {
      capMs: choices.capMinutes * 60_000,
      support,
      recording: choices.recording,
      modelling: choices.modelling,
      teleprompterWpm: support === 'full' ? choices.rollWpm : null,
      difficulty: agreedDifficulty(wish, agreedBefore, [usual.speakerId, usual.pupilPlayedById]),
    },
  };

  const { recording } = choices;
  const saidLast = scriptOf(lastTake?.choice ?? null);
  const again = lastTake && saidLast && goAgainFrom(lastTake, { script: saidLast, takes, wordsPerMinute, recording });

  /** The go after one that nobody has kept; what was chosen for it stays, and its words where the script has none now. */
  function againAfterGo(go: Go, nextAim: string): Omit<NewGo, 'artefactId'> {
    const { plan, settings } = go;
    const script = scriptOf(plan.choice);
    const said = { ...go, choice: plan.choice, nextAim };
    const next = script && goAgainFrom(said, { script, takes, wordsPerMinute, recording: settings.recording });
    if (!next) return { plan, ...againAfter(go, nextAim) };
    const chosen = settings.modelling ? null : choices.support;
    return { ...next, settings: { ...next.settings, support: chosen ?? next.settings.support } };
  }

  function change(some: Partial<SetupChoices>): void {
    const after = { ...choices, ...some };
    rememberSetup(localStorage, after);
    setChoices(after);
  }

  return {
    choices,
    change,
    sayAim: (words: string) => change({ aim: { words, afterTake } }),
    script,
    /** What a go would begin with as things stand. */
    decided,
    fading,
    agreedBefore,
    wish,
    /** The take kept last whose script is still there, and the go that takes up its aim; null without words to say. */
    lastTake,
    again,
    againAfterGo,
  };
}
