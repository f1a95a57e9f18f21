import type { ReactNode } from 'react';
import classes from './ListPage.module.css';

/** A whole screen that is one column to be read from top to bottom. */
export function ListPage({ children }: { children: ReactNode }) {
  return (
    <main className={classes.view}>
      <div className={classes.column}>{children}</div>
    </main>
  );
}
