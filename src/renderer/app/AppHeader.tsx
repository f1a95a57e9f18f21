import type { ReactNode } from 'react';
import classes from './AppHeader.module.css';

interface Props {
  left: ReactNode;
  middle?: ReactNode;
  right: ReactNode;
}

/** The thin line at the top of every screen: where we are, the ways on, the menu. */
export function AppHeader({ left, middle, right }: Props) {
  return (
    <header className={classes.header}>
      <div className={classes.left}>{left}</div>
      {middle}
      <div className={classes.right}>{right}</div>
    </header>
  );
}
