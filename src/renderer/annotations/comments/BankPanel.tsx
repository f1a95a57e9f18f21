import { ActionIcon, CloseButton, Menu, ScrollArea, TextInput } from '@mantine/core';
import { IconDots, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { searchBank } from '../../../shared/marking/bank-search.ts';
import type { Marking } from '../keys/use-marking.ts';
import { BankEntry } from './BankEntry.tsx';
import { useBankHere } from './bank-context.ts';
import { exportBank, importBank } from './bank-edits.ts';
import classes from './BankPanel.module.css';

interface Props {
  /** What is used is said about the selected marks, or the mark made last. */
  marking: Pick<Marking, 'bankSearch' | 'say' | 'setBankOpen'>;
  /** The keyboard belongs to the pages again. */
  onClosed: () => void;
}

/** Entries shown at once: more are found by searching, and a long list would only be scrolled past. */
const MOST = 60;

/** Every comment that was ever typed, to be found, used again, changed, and shared as a file. */
export function BankPanel({ marking, onClosed }: Props) {
  const { bankSearch, say, setBankOpen } = marking;
  const { comments, yearGroup } = useBankHere();
  const [query, setQuery] = useState('');
  const found = searchBank(comments, { query, yearGroup });
  const close = () => {
    setBankOpen(false);
    onClosed();
  };
  return (
    <aside className={classes.panel} aria-label="Comment bank">
      <div className={classes.head}>
        <h2 className={classes.title}>Comment bank</h2>
        <span className={classes.count}>{comments.length}</span>
        <Menu position="bottom-end" width={220} withinPortal={false}>
          <Menu.Target>
            <ActionIcon size={28} aria-label="Import and export">
              <IconDots size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={() => void importBank()}>Import from a file…</Menu.Item>
            <Menu.Item disabled={comments.length === 0} onClick={() => exportBank(comments)}>
              Export as a file
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <CloseButton size="sm" aria-label="Close the comment bank" onClick={close} />
      </div>
      <TextInput
        ref={bankSearch}
        className={classes.search}
        size="xs"
        aria-label="Search the comment bank"
        placeholder="Words, a statement or a year"
        leftSection={<IconSearch size={14} />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          const [best] = found;
          if (event.key === 'Enter' && best) say(best.words);
          else if (event.key === 'Escape') close();
          else return;
          event.preventDefault();
        }}
      />
      <ScrollArea className={classes.scroller} type="auto" viewportProps={{ tabIndex: 0 }}>
        {found.slice(0, MOST).map((comment) => (
          <BankEntry key={comment.id} comment={comment} onUse={say} />
        ))}
        {comments.length === 0 && (
          <p className={classes.empty}>
            The bank fills itself: every comment and note you type is kept here, to be used again while you type the
            next.
          </p>
        )}
        {comments.length > 0 && found.length === 0 && <p className={classes.empty}>No comment has these words.</p>}
        {found.length > MOST && <p className={classes.empty}>{found.length - MOST} more. Another word finds them.</p>}
      </ScrollArea>
    </aside>
  );
}
