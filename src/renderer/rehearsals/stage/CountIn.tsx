import styles from './RehearsalStage.module.css';

/** The seconds until speaking starts, over the first words, so that nobody starts cold. */
export function CountIn({ seconds, firstWords }: { seconds: number; firstWords: string }) {
  return (
    <div className={styles.words} tabIndex={0} role="region" aria-label="About to start">
      <div className={styles.countIn} role="timer" aria-live="assertive" aria-atomic="true">
        {seconds}
      </div>
      <p className={styles.next}>{firstWords}</p>
    </div>
  );
}
