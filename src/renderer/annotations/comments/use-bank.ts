import { useCallback, useMemo, useState } from 'react';
import { commentWith } from '../../../shared/marking/bank-comment.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { api } from '../../client/api.ts';
import { useCommentBank } from '../../client/live-queries.ts';
import { makeId } from '../../client/make-id.ts';
import type { AboutMark, Bank, UsedWords } from './bank-context.ts';

/** The bank for one piece of work. It builds itself: whatever is typed is kept with what was said about the mark. */
export function useBank({ id: artefactId, yearGroup }: Pick<Artefact, 'id' | 'yearGroup'>): Bank {
  const { value: comments } = useCommentBank();
  const [last, setLast] = useState<UsedWords | null>(null);
  const use = useCallback(
    (words: string, { finding, statements = [] }: AboutMark) => {
      const id = commentWith(comments ?? [], words)?.id ?? makeId();
      const comment = { id, words, statements: [...statements], yearGroup, ...(finding && { finding }) };
      // The mark itself is what must not be lost, and its layer says when it cannot be saved; the bank only helps.
      api.marking.useComment({ artefactId, comment }).catch(() => undefined);
      setLast({ words, bankId: id });
      return id;
    },
    [comments, artefactId, yearGroup],
  );
  return useMemo(() => ({ comments: comments ?? [], yearGroup, last, use }), [comments, yearGroup, last, use]);
}
