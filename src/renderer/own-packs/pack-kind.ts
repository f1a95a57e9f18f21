import type { z } from 'zod';

/** A pack of sentences that a class may have as its own. */
export interface Pack {
  id: string;
  name: string;
}

/** The lists of sentences of a pack as people edit them: one a line, each list under its key. */
export type PackLines = Readonly<Record<string, string>>;

/** What the editor of packs needs to know of one kind of them. */
export interface PackKind<P extends Pack> {
  /** What its sentences are called, with a capital, such as "Starters". */
  words: string;
  /** The name of a file of one, before the name of the pack. */
  fileName: string;
  /** What stays as it was when a pack is removed, as a sentence. */
  stays: string;
  schema: z.ZodType<P>;
  linesOf: (pack: P) => PackLines;
  /** The pack with these lines, which may make no pack yet. */
  withLines: (pack: P, lines: PackLines) => P;
  /** Why one list cannot be saved as it is, as a sentence; null where it can. */
  problemOf: (lines: string) => string | null;
  calls: {
    list: () => Promise<P[]>;
    save: (input: { pack: P }) => Promise<void>;
    remove: (input: { packId: string }) => Promise<void>;
    reset: (input: { packId: string }) => Promise<void>;
  };
  writeFile: (pack: P) => string;
  /** Throws an AppError with what to do about a file that holds none. */
  readFile: (text: string) => P;
}
