import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../shared/ids.ts';
import { commentWith } from '../../../shared/marking/bank-comment.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { api } from '../../client/api.ts';
import { useCommentBank } from '../../client/live-queries.ts';
import { makeId } from '../../client/make-id.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { AboutMark, Bank, UsedWords } from './bank-context.ts';
import { saveInBank } from './bank-edits.ts';
import { changePlaces } from './bank-places.ts';
import { describedAgain } from './described-again.ts';

/** The bank for one piece of work. It builds itself: whatever is typed is kept with what was said about the mark. */
export function useBank(
  { id: artefactId, yearGroup }: Pick<Artefact, 'id' | 'yearGroup'>,
  layers: readonly EditableLayer[],
): Bank {
  const { value: comments } = useCommentBank();
  const [last, setLast] = useState<UsedWords | null>(null);
  const use = useCallback(
    (words: string, { finding, statements = [] }: AboutMark) => {
      const id = commentWith(comments ?? [], words)?.id ?? makeId();
      const comment = { id, words, statements: [...statements], yearGroup, ...(finding && { finding }) };
      // The mark itself is what must not be lost, and its layer says when it cannot be saved; the bank only helps.
      api.marking.keepComment({ artefactId, comment }).catch(() => undefined);
      setLast({ words, bankId: id });
      return id;
    },
    [comments, artefactId, yearGroup],
  );
  const changeAll = useCallback(
    (bankId: Id, words: string) => {
      const entry = comments?.find(({ id }) => id === bankId);
      if (!entry) return;
      void saveInBank({ ...entry, words }).then((saved) => {
        if (saved) changePlaces(layers, bankId, words);
      });
    },
    [comments, layers],
  );
  // While one person marks alone, nothing of what they do reaches the bank.
  const isShared = layers.length > 1;
  useEffect(() => {
    if (!isShared || !comments) return;
    const stops = layers.map(({ index }) =>
      index.subscribe(({ before, after }) => {
        for (const comment of describedAgain(comments, before, after)) {
          api.marking.saveComment({ comment }).catch(() => undefined);
        }
      }),
    );
    return () => stops.forEach((stop) => stop());
  }, [isShared, comments, layers]);
  return useMemo(
    () => ({ comments: comments ?? [], yearGroup, last, use, changeAll }),
    [comments, yearGroup, last, use, changeAll],
  );
}
