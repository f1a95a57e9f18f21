import type { Take } from '../../../shared/rehearsals/take.ts';
import styles from './Figures.module.css';

/** Who the pupil was, now that both may know, and what they did not throw in. */
export function CardAfterwards({ pupil }: { pupil: NonNullable<Take['pupil']> }) {
  const came = new Set(pupil.entries.flatMap((entry) => (entry.kind === 'surprise' ? [entry.surpriseId] : [])));
  const left = pupil.card.surprises.filter(({ id }) => !came.has(id));
  return (
    <section className={styles.figures} aria-label="Who the pupil was">
      <h3>Who the pupil was</h3>
      <p>{pupil.card.persona.join(' ')}</p>
      {left.length > 0 && (
        <>
          <p className={styles.soft}>On the card, and not used:</p>
          <ul>
            {left.map(({ id, words }) => (
              <li key={id}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
