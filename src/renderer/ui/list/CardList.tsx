import type { ReactNode } from 'react';
import classes from './CardList.module.css';

/** A list on a card, with a line between its rows. */
export function CardList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label}>
      {children}
    </ul>
  );
}
