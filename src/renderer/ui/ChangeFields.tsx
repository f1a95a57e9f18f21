import type { ReactNode } from 'react';
import classes from './ChangeFields.module.css';
import { useMayChange } from './may-change.ts';

/** Fields and buttons that change something: not to be used in a library that cannot be changed. */
export function ChangeFields({ children }: { children: ReactNode }) {
  return (
    <fieldset className={classes.fields} disabled={!useMayChange()}>
      {children}
    </fieldset>
  );
}
