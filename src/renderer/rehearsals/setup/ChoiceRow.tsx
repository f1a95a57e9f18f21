import type { ReactNode } from 'react';
import styles from './ChoiceRow.module.css';

/** One choice in a line: what it is about, and beside it what there is to choose. The control names itself. */
export function ChoiceRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <span aria-hidden className={styles.label}>
        {label}
      </span>
      <div>{children}</div>
    </div>
  );
}
