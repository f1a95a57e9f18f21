import { IconFlag2 } from '@tabler/icons-react';
import type { CoreFlag } from '../../../shared/scripts/core-flags.ts';
import styles from './VariantFlags.module.css';

/** The words that may ask less of this pupil than of every other, each with what they seem to do. */
export function VariantFlags({ flags, label }: { flags: readonly CoreFlag[]; label: string }) {
  if (flags.length === 0) return null;
  return (
    <ul className={styles.flags} aria-label={`${label}: does it ask for less?`}>
      {flags.map(({ kind, from, words, why }) => (
        <li key={`${kind} ${from} ${words}`} className={styles.flag}>
          <IconFlag2 className={styles.sign} size={16} aria-hidden />
          <span>
            <q className={styles.said}>{words}</q> {why}.
          </span>
        </li>
      ))}
    </ul>
  );
}
