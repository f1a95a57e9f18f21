/**
 * How wrong the figures of a take may be. Measured with `npm run bench -- talk` on generated voices whose edges are
 * known; a test holds the figures to it.
 */
export interface StatedTalkError {
  /** Edges of speech and silences, in milliseconds either way. */
  edgeMs: number;
  /** Shares of the talk, of 1. */
  share: number;
  /** By how much voices stand out from the room, in decibels: from `CLEAR_CONTRAST_DB` on this holds. Null where nobody was heard. */
  contrastDb: number | null;
  /** Whether anybody said when the pupil spoke. Otherwise all speech was counted as the teacher's. */
  pupilMarked: boolean;
}

/** Where voices stand out by less than this, in decibels, nothing is promised. */
export const CLEAR_CONTRAST_DB = 15;

/** What is promised of the figures of a take. */
export function statedErrorOf(contrastDb: number | null, pupilMarked: boolean): StatedTalkError {
  return { edgeMs: 200, share: 0.03, contrastDb, pupilMarked };
}

/** The same in words, a sentence each. */
export function sayTalkError({ edgeMs, share, contrastDb, pupilMarked }: StatedTalkError): string[] {
  if (contrastDb === null) return ['Nobody was heard in this recording, so there is nothing to count.'];
  const clear = contrastDb >= CLEAR_CONTRAST_DB;
  return [
    clear
      ? `Counted from how loud it was, not from words: right to about ${edgeMs / 1000} s, and ${share * 100} % of the talk.`
      : 'Voices hardly stand out from the room in this recording, so these figures are rough.',
    pupilMarked
      ? 'Who spoke is known only from the key held on the pupil’s card.'
      : 'Nobody marked when the pupil spoke, so all speech counts as the teacher’s.',
  ];
}
