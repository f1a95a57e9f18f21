import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { BankComment } from '../../../shared/marking/bank-comment.ts';
import { FindingBadge } from '../../pages/FindingBadge.tsx';
import { BankEntryForm } from './BankEntryForm.tsx';
import classes from './BankEntry.module.css';
import { removeFromBank } from './bank-edits.ts';

interface Props {
  comment: BankComment;
  onUse: (words: string) => void;
}

/** One comment of the bank: a click says it again; it can be changed and removed. */
export function BankEntry({ comment, onUse }: Props) {
  const [editing, setEditing] = useState(false);
  if (editing) return <BankEntryForm comment={comment} onClose={() => setEditing(false)} />;
  const about = [
    ...comment.statements,
    ...comment.yearGroups,
    `${comment.uses} ${comment.uses === 1 ? 'use' : 'uses'}`,
  ];
  return (
    <div className={classes.entry}>
      <button
        type="button"
        className={classes.use}
        title="Say this about the selected mark"
        onClick={() => onUse(comment.words)}
      >
        <span className={classes.words}>{comment.words}</span>
        <span className={classes.about}>
          {comment.finding && <FindingBadge finding={comment.finding} size={13} />}
          {about.join(' · ')}
        </span>
      </button>
      <div className={classes.actions}>
        <Tooltip label="Change">
          <ActionIcon size={24} aria-label={`Change “${comment.words}”`} onClick={() => setEditing(true)}>
            <IconPencil size={14} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Remove from the bank">
          <ActionIcon size={24} aria-label={`Remove “${comment.words}”`} onClick={() => void removeFromBank(comment)}>
            <IconTrash size={14} />
          </ActionIcon>
        </Tooltip>
      </div>
    </div>
  );
}
