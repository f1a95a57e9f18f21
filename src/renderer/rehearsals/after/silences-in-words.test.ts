import { expect, test } from 'vitest';
import type { SilenceAfterQuestion } from '../../../shared/rehearsals/talk/question-silences.ts';
import { silencesInWords } from './silences-in-words.ts';

const silence = (silenceMs: number, endedBy: SilenceAfterQuestion['endedBy'] = 'speech'): SilenceAfterQuestion => ({
  askedMs: 1_000,
  fromMs: 1_000,
  toMs: 1_000 + silenceMs,
  silenceMs,
  endedBy,
});
const line = 'The dotted line on the timeline is at three seconds.';

test('the silences after questions are told from the shortest to the longest', () => {
  expect(silencesInWords([silence(3_040)])).toBe(`After the question it was quiet for 3.0 s. ${line}`);
  expect(silencesInWords([silence(3_000), silence(1_200), silence(2_000)])).toBe(
    `After 3 questions it was quiet for 1.2 s to 3.0 s. ${line}`,
  );
});

test('a silence that a pause or the end of the sound cut off is not told as if somebody had ended it', () => {
  expect(silencesInWords([silence(3_000), silence(500, 'recording')])).toBe(
    `After 1 of 2 questions it was quiet for 3.0 s; otherwise a pause or the end of the sound came before anybody spoke. ${line}`,
  );
  expect(silencesInWords([silence(500, 'pause'), silence(700, 'recording')])).toBe(
    `After 2 questions a pause or the end of the sound came before anybody spoke. ${line}`,
  );
});
