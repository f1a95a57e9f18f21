import type { Take } from '../../../shared/rehearsals/take.ts';
import type { TakeTalk } from './use-take-talk.ts';

const SAFE_AND_NEXT =
  'times, marks and comments are safe, and before the next go “Check the microphone” shows whether it hears you.';

/**
 * What to say of a take that was to be recorded and in which nobody is heard, in a sentence. Null where somebody is heard,
 * where nobody wanted a recording, and as long as it is not known.
 */
export function whyUnheard({ settings }: Pick<Take, 'settings'>, { sound, told }: TakeTalk): string | null {
  if (!settings.recording) return null;
  if (sound.state === 'none') return `Recording was on, but no sound of this go was kept; ${SAFE_AND_NEXT}`;
  return told?.heard.contrastDb === null ? `Nobody can be heard in the recording of this go; ${SAFE_AND_NEXT}` : null;
}
