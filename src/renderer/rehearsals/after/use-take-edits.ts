import { useMemo } from 'react';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { beatAt } from '../../../shared/rehearsals/go-log.ts';
import type { TakeEdit } from '../../../shared/rehearsals/take-edit.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { TakeComment } from '../../../shared/rehearsals/take-remarks.ts';
import { makeId } from '../../client/make-id.ts';
import { useLibraryChanges } from '../../client/use-library-changes.ts';
import type { RemarkDesk } from '../remark-desk.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** What can be changed where a take is looked back at. Failures are said; each answers whether it worked. */
export interface TakeEdits {
  /** Pins a comment to a moment, and so to the part that was on; the part knows its place. */
  addComment: (said: Pick<TakeComment, 'personId' | 'goMs' | 'words'>) => Promise<boolean>;
  /** Says a comment in other words, where and by whom it was said. */
  rewordComment: (comment: TakeComment, words: string) => Promise<boolean>;
  /** The same two of somebody who goes elsewhere: there is no field any more that could have the words back. */
  leaveComment: (said: Pick<TakeComment, 'personId' | 'goMs' | 'words'>) => void;
  leaveReworded: (comment: TakeComment, words: string) => void;
  /** Takes one away, and offers it back. */
  removeComment: (comment: TakeComment) => Promise<boolean>;
  /** Takes the mark of a question away, and offers it back. */
  removeQuestion: (goMs: number) => Promise<boolean>;
}

/** The changes of a take, each of which Ctrl+Z takes back. The same object as long as the take is looked at. */
export function useTakeEdits(take: Pick<Take, 'log' | 'timings'>, desk: RemarkDesk): TakeEdits {
  const history = useLibraryChanges();
  const latest = useLatest({ take, desk });

  return useMemo(() => {
    const change = (label: string, does: TakeEdit, undoes: TakeEdit, announce?: 'announce') => {
      const { desk: now } = latest.current;
      return history.run({ label, apply: () => now.edit(does), revert: () => now.edit(undoes) }, announce);
    };
    const put = (comment: TakeComment): TakeEdit => ({ type: 'put-comment', comment });
    const remove = ({ id }: TakeComment): TakeEdit => ({ type: 'remove-comment', commentId: id });
    const pinned = (said: Parameters<TakeEdits['addComment']>[0]): TakeComment | null => {
      const { log, timings } = latest.current.take;
      const beatId = timings[beatAt(log, said.goMs)]?.beatId;
      return beatId ? { ...said, id: makeId(), beatId, at: new Date().toISOString() } : null;
    };
    return {
      async addComment(said) {
        const comment = pinned(said);
        return comment !== null && change('Added a comment', put(comment), remove(comment));
      },
      leaveComment(said) {
        const comment = pinned(said);
        if (comment) latest.current.desk.leave(put(comment));
      },
      leaveReworded: (comment, words) => latest.current.desk.leave(put({ ...comment, words })),
      rewordComment: (comment, words) => change('Changed a comment', put({ ...comment, words }), put(comment)),
      removeComment: (comment) => change('Removed a comment', remove(comment), put(comment), 'announce'),
      removeQuestion: (goMs) =>
        change(
          `Removed the question at ${clockFace(goMs)}`,
          { type: 'remove-question', goMs },
          { type: 'put-question', goMs },
          'announce',
        ),
    };
  }, [history, latest]);
}
