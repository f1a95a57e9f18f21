import type { SheetPaper } from './sheets/script-sheet.ts';

export const outKinds = ['slip', 'card', 'pack'] as const;
export type OutKind = (typeof outKinds)[number];

/** What leaves the app, and how it is laid out. */
export interface OutChoice {
  kind: OutKind;
  paper: SheetPaper;
  /** Two slips of A5 on one sheet of A4, for a printer that has no A5. */
  twice: boolean;
  large: boolean;
  pictures: boolean;
  roomToAnswer: boolean;
  /** On the card: how each part begins, or every word. */
  words: 'prompts' | 'in-full';
}

export const startingOut: OutChoice = {
  kind: 'slip',
  paper: 'A5',
  twice: false,
  large: false,
  pictures: true,
  roomToAnswer: false,
  words: 'prompts',
};
