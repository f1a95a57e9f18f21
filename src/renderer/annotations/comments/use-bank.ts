import { useCallback, useEffect, useMemo, useState } from 'react';
import { sayInstead } from '../../../shared/annotations/bank-words-doc.ts';
import { commentWith, type BankComment } from '../../../shared/marking/bank-comment.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { api } from '../../client/api.ts';
import { useCommentBank } from '../../client/live-queries.ts';
import { makeId } from '../../client/make-id.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { AboutMark, Bank, UsedWords } from './bank-context.ts';
import { saveEverywhere } from './bank-edits.ts';
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
  // While one person marks alone, nothing of what they do reaches the bank, and nobody tells of their layer.
  const isShared = layers.length > 1;
  const changeAll = useCallback(
    (before: BankComment, after: BankComment) =>
      saveEverywhere(before, after, (words) =>
        isShared ? 0 : layers.reduce((sum, { session }) => sum + sayInstead(session.doc, after.id, words), 0),
      ),
    [isShared, layers],
  );
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
