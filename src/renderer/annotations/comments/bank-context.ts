import { createContext, useContext } from 'react';
import type { Finding } from '../../../shared/annotations/annotation.ts';
import type { Id } from '../../../shared/ids.ts';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';

/** What is known of the mark whose words are typed. */
export interface AboutMark {
  finding?: Finding | undefined;
  statements?: readonly string[] | undefined;
}

/** Words as they were last used, to be used again by one key. */
export interface UsedWords {
  words: string;
  bankId: Id;
}

/** The comment bank as the annotating screen uses it. */
export interface Bank {
  comments: readonly BankComment[];
  /** Year group of the piece that is open; comments used there before are offered first. */
  yearGroup: string | null;
  /** What was typed or chosen last in this meeting. */
  last: UsedWords | null;
  /** Counts a use of these words, new or known. Answers the id under which the bank keeps them. */
  use: (words: string, about: AboutMark) => Id;
  /** Replaces a comment in the bank and in every mark that says it; says how far that reached. Answers whether it worked. */
  changeAll: (before: BankComment, after: BankComment) => Promise<boolean>;
}

const NO_BANK: Bank = {
  comments: [],
  yearGroup: null,
  last: null,
  use: () => '',
  changeAll: () => Promise.resolve(false),
};

export const BankContext = createContext<Bank>(NO_BANK);

/** The bank of the screen around; without one, an empty bank that keeps nothing. */
export function useBankHere(): Bank {
  return useContext(BankContext);
}
