import type { BankComment, CommentPlaces } from '../../../shared/marking/bank-comment.ts';
import { bankFile, readBankFile } from '../../../shared/marking/marking-files.ts';
import { api } from '../../client/api.ts';
import { tellFailure } from '../../client/tell-failure.ts';
import { chooseTextFile } from '../../ui/choose-file.ts';
import { showNotice } from '../../ui/notices.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { changedIn } from './comment-places.ts';

/** Replaces a comment of the bank. Says why when it does not work; answers whether it did. */
export function saveInBank(comment: BankComment): Promise<boolean> {
  return tellFailure(() => api.marking.saveComment({ comment }));
}

/**
 * Replaces a comment of the bank and in every mark that says it, says how far that reached, and offers the way back.
 * `changeHere` does the same in a layer that is kept from the main process's announcements, and counts.
 */
export function saveEverywhere(
  before: BankComment,
  after: BankComment,
  changeHere: (words: string) => number,
): Promise<boolean> {
  const save = async (comment: BankComment): Promise<CommentPlaces> => {
    const { places, pieces } = await api.marking.saveCommentEverywhere({ comment });
    const here = changeHere(comment.words);
    return { places: places + here, pieces: pieces + (here > 0 ? 1 : 0) };
  };
  return tellFailure(async () => {
    const places = await save(after);
    showNotice(changedIn(places), () => void tellFailure(() => save(before)));
  });
}

/** Removes a comment from the bank, with the way to take that back. Marks that say it go on saying it. */
export function removeFromBank(comment: BankComment): Promise<boolean> {
  return tellFailure(async () => {
    await api.marking.removeComment({ commentId: comment.id });
    showNotice('Removed from the bank. Where it was used, it stays.', () => {
      void tellFailure(() => api.marking.importComments({ comments: [comment] }));
    });
  });
}

export function exportBank(comments: readonly BankComment[]): void {
  saveFile('Comment bank.json', bankFile(comments), 'application/json');
}

/** Adds the comments of a file the person chooses, and says how many were new. */
export function importBank(): Promise<boolean> {
  return tellFailure(async () => {
    const file = await chooseTextFile('application/json,.json');
    if (!file) return;
    const { added, known } = await api.marking.importComments({ comments: readBankFile(file.text) });
    showNotice(
      `${added} ${added === 1 ? 'comment' : 'comments'} added${known > 0 ? `; ${known} the bank had already` : ''}`,
    );
  });
}
