import { useCallback, useEffect, useRef } from 'react';
import { beatAt } from '../../../shared/rehearsals/go-log.ts';
import type { Take } from '../../../shared/rehearsals/take.ts';
import type { TakeComment } from '../../../shared/rehearsals/take-remarks.ts';
import { makeId } from '../../client/make-id.ts';
import { showNotice } from '../../ui/notices.tsx';
import type { RemarkDesk } from '../remark-desk.ts';

export interface Comments {
  /** Answers whether it is there now; if not, why was said. */
  add: (said: Pick<TakeComment, 'personId' | 'goMs' | 'words'>) => Promise<boolean>;
  /** Takes one away, and offers it back. */
  remove: (comment: TakeComment) => void;
}

/** What people say about moments of a take, pinned to the moment and to the part that was on; the part knows its place. */
export function useComments(take: Pick<Take, 'log' | 'timings'>, desk: RemarkDesk): Comments {
  const latest = useRef({ take, desk });
  useEffect(() => {
    latest.current = { take, desk };
  });
  const add = useCallback(async (said: Parameters<Comments['add']>[0]) => {
    const { log, timings } = latest.current.take;
    const beatId = timings[beatAt(log, said.goMs)]?.beatId;
    if (!beatId) return false;
    const comment = { ...said, id: makeId(), beatId, at: new Date().toISOString() };
    return latest.current.desk.edit({ type: 'put-comment', comment });
  }, []);
  const remove = useCallback((comment: TakeComment) => {
    const { desk: now } = latest.current;
    void now.edit({ type: 'remove-comment', commentId: comment.id }).then((removed) => {
      if (removed) showNotice('The comment was removed.', () => void now.edit({ type: 'put-comment', comment }));
    });
  }, []);
  return { add, remove };
}
