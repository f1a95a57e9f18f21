import { VisuallyHidden } from '@mantine/core';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import classes from './SuggestionList.module.css';
import type { Suggestions } from './use-suggestions.ts';

/** Comments that were typed before, under the box in which one is being typed. */
export function SuggestionList({ suggestions }: { suggestions: Suggestions }) {
  const { listId, shown, active, optionId, choose } = suggestions;
  return (
    <>
      <VisuallyHidden role="status">
        {shown.length > 0 ? `${shown.length} comments used before; arrow down to choose one` : ''}
      </VisuallyHidden>
      {shown.length > 0 && (
        <ul id={listId} role="listbox" aria-label="Comments used before" className={classes.list}>
          {shown.map((comment, i) => (
            <li
              key={comment.id}
              id={optionId(i)}
              role="option"
              aria-selected={i === active}
              className={classes.option}
              // The box keeps the keyboard: a press here must not leave it.
              onPointerDown={(event) => {
                event.preventDefault();
                choose(comment);
              }}
            >
              {comment.finding && <FindingBadge finding={comment.finding} size={14} />}
              <span className={classes.words}>{comment.words}</span>
              <span className={classes.uses}>{comment.uses}×</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
