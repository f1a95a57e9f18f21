import type { BeatKind } from '../../../shared/scripts/script.ts';

/** A script as it stands on one kind of paper, before it becomes print, Word, Markdown or plain text. */
export interface ScriptSheet {
  kind: 'slip' | 'card';
  title: string;
  /** Quiet lines under the title. */
  under: readonly string[];
  /** Room to write whose slip it is: the app knows no child's name. */
  nameLine: boolean;
  /** What every pupil's work must show; null where nobody said it. */
  aim: { label: string; text: string } | null;
  /** In large print nothing is smaller than the text. */
  large: boolean;
  parts: readonly SheetPart[];
  /** What all parts take together; null where that says nothing. */
  total: string | null;
}

export interface SheetPart {
  kind: BeatKind;
  label: string;
  text: string;
  /** What stands beside the label, such as the seconds. */
  aside: string | null;
  /** What the reader must not miss. */
  stressed: boolean;
  pictures: readonly WorkPicture[];
  /** Ruled lines for the pupil's answer. */
  answerLines: number;
}

/** A piece of a page, with its size on paper. */
export interface WorkPicture {
  jpeg: Uint8Array;
  dataUrl: string;
  width: number;
  height: number;
  description: string;
}

export type SheetPaper = 'A4' | 'A5';

/** How large a sheet stands on its paper. */
export interface SheetLook {
  paper: SheetPaper;
  /** Of the letters, in points. */
  size: number;
  /** Of pieces of the work, in millimetres. */
  tallestPicture: number;
  /** Where they stand to the words they belong to. */
  pictures: 'above' | 'beside';
}
