import { suggestedSupport } from '../../../shared/rehearsals/fading-support.ts';
import { againAfter } from '../../../shared/rehearsals/going-again.ts';
import type { NewGo } from '../../../shared/rehearsals/go.ts';
import { planRehearsal } from '../../../shared/rehearsals/rehearsal-plan.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { Script } from '../../../shared/scripts/script.ts';

type Said = Pick<Take, 'choice' | 'speakerId' | 'pupilPlayedById' | 'settings' | 'nextAim'>;

interface SetOut {
  /** The script that was said in the take, as it is now. */
  script: Script;
  /** Every take of the piece of work. */
  takes: readonly Take[];
  wordsPerMinute: number;
  recording: boolean;
}

/** The go that takes up the aim of a take; null when its script has been emptied since, and there is nothing to say. */
export function goAgainFrom(take: Said, { script, takes, wordsPerMinute, recording }: SetOut) {
  const after = againAfter(take, take.nextAim);
  const plan = planRehearsal(script, take.choice.variantId, wordsPerMinute);
  if (plan.beats.length === 0) return null;
  const { support } = suggestedSupport(takes, take.choice.scriptId, after.speakerId);
  const again: Omit<NewGo, 'artefactId'> = { ...after, plan, settings: { ...after.settings, support, recording } };
  return again;
}
