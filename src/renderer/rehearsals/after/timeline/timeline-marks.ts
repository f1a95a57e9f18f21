import { clockFace } from '../../../../shared/rehearsals/clock-face.ts';
import { surpriseNames } from '../../../../shared/rehearsals/surprise-words.ts';
import type { TakeComment } from '../../../../shared/rehearsals/take-remarks.ts';
import type { TakeTimeline } from '../../../../shared/rehearsals/take-timeline.ts';
import type { SilenceAfterQuestion } from '../../../../shared/rehearsals/talk/question-silences.ts';

/** One thing that happened or was said at a moment of a take, as a mark on its timeline and a line in its script. */
export interface TimelineMark {
  key: string;
  goMs: number;
  kind: 'surprise' | 'question' | 'comment' | 'pause';
  /** What it was, in words. */
  words: string;
  comment?: TakeComment;
}

/** What happened in a take and what was said about it since, in the order of the moments. */
export function timelineMarks(
  { surprises, questions, pauses }: TakeTimeline,
  silences: readonly SilenceAfterQuestion[],
  comments: readonly TakeComment[],
): TimelineMark[] {
  const marks: TimelineMark[] = [
    ...surprises.map(({ goMs, kind }, index) => ({
      key: `surprise ${index}`,
      goMs,
      kind: 'surprise' as const,
      words: `The pupil: ${surpriseNames[kind]}`,
    })),
    ...questions.map((goMs) => ({
      key: `question ${goMs}`,
      goMs,
      kind: 'question' as const,
      words: questionInWords(silences.find(({ askedMs }) => askedMs === goMs)),
    })),
    ...pauses.map(({ fromMs, toMs, why }) => ({
      key: `pause ${fromMs}`,
      goMs: fromMs,
      kind: 'pause' as const,
      words: `${pauseNames[why]}, ${clockFace(toMs - fromMs)}`,
    })),
    ...comments.map((comment) => ({
      key: comment.id,
      goMs: comment.goMs,
      kind: 'comment' as const,
      words: comment.words,
      comment,
    })),
  ];
  return marks.sort((a, b) => a.goMs - b.goMs);
}

const pauseNames: Record<TakeTimeline['pauses'][number]['why'], string> = {
  pause: 'Paused',
  question: 'Paused for a question',
  sleep: 'Paused: the computer slept',
  left: 'Paused: nobody was there',
  restart: 'Paused: Marginalia had ended',
};

/** Less than the figures are right to, in milliseconds: no silence that anybody could have heard. */
const AT_ONCE_MS = 200;

/** "A question, then 3.2 s of silence"; only that one was put where it is not known. */
export function questionInWords(silence: SilenceAfterQuestion | undefined): string {
  if (!silence) return 'A question';
  if (silence.endedBy === 'speech' && silence.silenceMs < AT_ONCE_MS) return 'A question, and somebody spoke at once';
  return `A question, then ${secondsInWords(silence.silenceMs)} of silence${untilWhen[silence.endedBy]}`;
}

const untilWhen: Record<SilenceAfterQuestion['endedBy'], string> = {
  speech: '',
  pause: ' until the clock stopped',
  recording: ', as far as it was recorded',
};

/** Seconds with one decimal: the figures are right to about a fifth of one. */
export function secondsInWords(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
