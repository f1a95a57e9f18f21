import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import {
  commentsRecordSchema,
  withImported,
  withUse,
  type BankComment,
  type CommentPlaces,
  type UsedComment,
} from '../../shared/marking/bank-comment.ts';
import { palettesRecordSchema, type Palette, type Palettes } from '../../shared/marking/palette.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { createKeptRecord } from '../disk/kept-record.ts';

export interface MarkingServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  isWritable: () => boolean;
  /** The palettes a library begins with. */
  examplePalettes: () => Promise<Palette[]>;
  /** Whether people mark this artefact each alone: nothing they write may reach the other by way of the bank. */
  isBlind: (artefactId: Id) => boolean;
  /** Where marks have their words from a comment. */
  placesOf: (commentId: Id) => Promise<CommentPlaces>;
  /** Gives those marks other words; answers where something changed. */
  sayInstead: (commentId: Id, words: string) => Promise<CommentPlaces>;
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

/** Keeps the class's marking codes and its bank of comments. Writes throw `read-only` and `disk-full`. */
export interface MarkingService {
  /** The palettes; a library that has none of its own begins with the examples. */
  palettes(): Promise<Palettes>;
  /** Adds a palette, or replaces the one with its id. */
  savePalette(input: { palette: Palette }): Promise<void>;
  /** Removes a palette; stamps made with it stay as they are. Throws `not-allowed` for the last one. */
  removePalette(input: { paletteId: Id }): Promise<void>;
  /** Says which palette this class marks with. Throws `not-found`. */
  choosePalette(input: { paletteId: Id }): Promise<void>;
  comments(): Promise<BankComment[]>;
  /** Counts a use of a comment, or keeps a new one. While people mark the piece blind, nothing is kept. */
  keepComment(input: { artefactId: Id; comment: UsedComment }): Promise<void>;
  /** Replaces a comment with an edited one; its uses stay counted as they are. Throws `not-found`. */
  saveComment(input: { comment: BankComment }): Promise<void>;
  /** The same, and gives its words to every mark that has them from it. Answers where marks changed. */
  saveCommentEverywhere(input: { comment: BankComment }): Promise<CommentPlaces>;
  commentPlaces(input: { commentId: Id }): Promise<CommentPlaces>;
  /** Removes a comment; where it was used it stays. One that is gone already is no error. */
  removeComment(input: { commentId: Id }): Promise<void>;
  importComments(input: { comments: BankComment[] }): Promise<{ added: number; known: number }>;
}

/** Makes the service over a library's folder. */
export function createMarkingService(given: MarkingServiceGiven): MarkingService {
  const { paths, publish, examplePalettes, isBlind, placesOf, sayInstead, now, makeId } = given;
  const palettes = createKeptRecord(
    { file: paths.palettes, name: paths.nameOf(paths.palettes), schema: palettesRecordSchema },
    async () => {
      const examples = await examplePalettes();
      return { version: 1 as const, activeId: examples[0]!.id, palettes: examples };
    },
    given,
  );
  const bank = createKeptRecord(
    { file: paths.comments, name: paths.nameOf(paths.comments), schema: commentsRecordSchema },
    async () => ({ version: 1 as const, comments: [] }),
    given,
  );
  const changePalettes = async (change: (now: Palettes) => Palettes) => {
    await palettes.change((record) => ({ ...record, ...change(record) }));
    publish({ type: 'marking.changed', what: 'palettes' });
  };
  const changeBank = async (change: (comments: BankComment[]) => BankComment[]) => {
    await bank.change((record) => ({ ...record, comments: change(record.comments) }));
    publish({ type: 'marking.changed', what: 'comments' });
  };
  const saveComment = (comment: BankComment) =>
    changeBank((comments) => {
      const known = comments.find(({ id }) => id === comment.id);
      if (!known) throw gone('comment');
      return withReplaced(comments, { ...comment, uses: known.uses, usedAt: known.usedAt });
    });

  return {
    async palettes() {
      const { version: _version, ...rest } = await palettes.value();
      return rest;
    },
    savePalette: ({ palette }) =>
      changePalettes(({ activeId, palettes: known }) => ({ activeId, palettes: withReplaced(known, palette) })),
    removePalette: ({ paletteId }) =>
      changePalettes(({ activeId, palettes: known }) => {
        const left = known.filter(({ id }) => id !== paletteId);
        if (left.length === 0) {
          throw new AppError(
            'not-allowed',
            'This is the only palette there is, so it was kept. Add or import another first.',
          );
        }
        return { activeId: activeId === paletteId ? left[0]!.id : activeId, palettes: left };
      }),
    choosePalette: ({ paletteId }) =>
      changePalettes(({ palettes: known }) => {
        if (!known.some(({ id }) => id === paletteId)) throw gone('palette');
        return { activeId: paletteId, palettes: known };
      }),
    async comments() {
      return (await bank.value()).comments;
    },
    async keepComment({ artefactId, comment }) {
      if (isBlind(artefactId)) return;
      await changeBank((comments) => withUse(comments, comment, now()));
    },
    saveComment: ({ comment }) => saveComment(comment),
    async saveCommentEverywhere({ comment }) {
      await saveComment(comment);
      return sayInstead(comment.id, comment.words);
    },
    commentPlaces: ({ commentId }) => placesOf(commentId),
    removeComment: ({ commentId }) => changeBank((comments) => comments.filter(({ id }) => id !== commentId)),
    async importComments({ comments: imported }) {
      let counts = { added: 0, known: 0 };
      await changeBank((comments) => {
        const merged = withImported(comments, imported, makeId);
        counts = { added: merged.added, known: merged.known };
        return merged.bank;
      });
      return counts;
    },
  };
}

function withReplaced<T extends { id: Id }>(known: readonly T[], value: T): T[] {
  const index = known.findIndex(({ id }) => id === value.id);
  return index === -1 ? [...known, value] : known.with(index, value);
}

function gone(what: 'palette' | 'comment'): AppError {
  return new AppError(
    'not-found',
    `This ${what} was removed meanwhile, so it was not changed. Everything else is safe.`,
  );
}
