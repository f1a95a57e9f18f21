import styles from './KeyHint.module.css';

/** The key that does what the button around it does. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span aria-hidden className={styles.key}>
      {children}
    </span>
  );
}
