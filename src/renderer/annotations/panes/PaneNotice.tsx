import { useEffect } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { wordsOf } from '../../../shared/annotations/finding-list.ts';
import type { Person } from '../../../shared/library/person.ts';
import { MARK_NAMES } from '../findings/finding-words.ts';
import classes from './PaneNotice.module.css';

/** How long a sentence stays, in milliseconds. */
const STAYS_MS = 6000;

interface Props {
  sentence: string | null;
  /** Another person's mark that was pointed at. */
  lookedAt: { mark: Annotation; person: Person } | null;
  /** Gives that person the pen; null where nobody can have it. */
  onTakePen: (() => void) | null;
  onDone: () => void;
}

/** At the foot of a pane: why nothing happened, or whose mark this is and how it could be changed. */
export function PaneNotice({ sentence, lookedAt, onTakePen, onDone }: Props) {
  useEffect(() => {
    if (sentence === null) return;
    const timer = setTimeout(onDone, STAYS_MS);
    return () => clearTimeout(timer);
  }, [sentence, onDone]);

  return (
    <div className={classes.place} role="status">
      {lookedAt ? (
        <div className={classes.notice}>
          <span>
            {lookedAt.person.name}’s {MARK_NAMES[lookedAt.mark.kind].toLowerCase()}
            {quoted(wordsOf(lookedAt.mark))}
            {onTakePen && ` Only ${lookedAt.person.name} can change it.`}
          </span>
          {onTakePen && (
            <button type="button" className={classes.action} onClick={onTakePen}>
              Give {lookedAt.person.name} the pen
            </button>
          )}
        </div>
      ) : (
        sentence && <div className={classes.notice}>{sentence}</div>
      )}
    </div>
  );
}

/** What a mark says, as the end of a sentence about it. */
function quoted(words: string): string {
  if (words === '') return '.';
  const short = words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
  return `: “${short}”${/[.!?…]$/.test(short) ? '' : '.'}`;
}
