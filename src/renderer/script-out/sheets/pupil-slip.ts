import type { Beat, BeatKind } from '../../../shared/scripts/script.ts';
import type { ScriptSheet, WorkPicture } from './script-sheet.ts';

/** What a child reads over each part, unless the class gave the part a name of its own. */
const PUPIL_LABELS: Readonly<Record<BeatKind, string>> = {
  notice: 'Look at this',
  strength: 'What works',
  gap: 'Not there yet',
  action: 'Your next step',
  check: 'Think about this',
  'time-to-act': 'When to do it',
};

const ANSWER_LINES = 3;

export interface SlipContents {
  /** What the work is called. */
  title: string;
  expectation: string;
  beats: readonly Beat[];
  /** Pieces of the pages, by beat; a beat without any is not there. One that several beats are about stands with the first. */
  pictures: ReadonlyMap<string, readonly WorkPicture[]>;
  roomToAnswer: boolean;
  large: boolean;
}

/**
 * What a pupil holds in the hand: what was written for them and nothing about them. No made-up name, no profile, no
 * seconds, no signs for grown-ups.
 */
export function pupilSlip({ title, expectation, beats, pictures, roomToAnswer, large }: SlipContents): ScriptSheet {
  const said = beats.filter(({ text }) => text.trim() !== '');
  const answered = roomToAnswer ? (said.findLast(({ kind }) => kind === 'check') ?? said.at(-1)) : undefined;
  const shown = new Set<string>();
  const onlyOnce = (picture: WorkPicture) => !shown.has(picture.dataUrl) && Boolean(shown.add(picture.dataUrl));
  return {
    kind: 'slip',
    title,
    under: [],
    nameLine: true,
    large,
    aim: expectation.trim() === '' ? null : { label: 'What we all aim for', text: expectation.trim() },
    parts: said.map((beat) => ({
      kind: beat.kind,
      label: beat.title ?? PUPIL_LABELS[beat.kind],
      text: beat.text.trim(),
      aside: null,
      stressed: beat.kind === 'action',
      pictures: (pictures.get(beat.id) ?? []).filter(onlyOnce),
      answerLines: beat.id === answered?.id ? ANSWER_LINES : 0,
    })),
    total: null,
  };
}
