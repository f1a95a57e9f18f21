import type { SilenceAfterQuestion } from '../../../shared/rehearsals/talk/question-silences.ts';
import { secondsInWords } from './timeline/timeline-marks.ts';

const CUT_OFF = 'a pause or the end of the sound came before anybody spoke';

/**
 * How long it was quiet after the questions of a take, in sentences; there is one at least. A silence that a pause or the
 * end of the sound cut off says nothing of how long somebody would have waited, so its length is not told with the others.
 */
export function silencesInWords(silences: readonly SilenceAfterQuestion[]): string {
  const whole = silences.filter(({ endedBy }) => endedBy === 'speech').map(({ silenceMs }) => silenceMs);
  return `${quietInWords(whole, silences.length)}. The dotted line on the timeline is at three seconds.`;
}

function quietInWords(wholeMs: readonly number[], questions: number): string {
  const after = questions === 1 ? 'After the question' : `After ${questions} questions`;
  if (wholeMs.length === 0) return `${after} ${CUT_OFF}`;
  const shortest = secondsInWords(Math.min(...wholeMs));
  const longest = secondsInWords(Math.max(...wholeMs));
  const quiet = `it was quiet for ${shortest === longest ? shortest : `${shortest} to ${longest}`}`;
  if (wholeMs.length === questions) return `${after} ${quiet}`;
  return `After ${wholeMs.length} of ${questions} questions ${quiet}; otherwise ${CUT_OFF}`;
}
