import { bylineOf } from '../../../shared/library/byline.ts';
import type { Artefact } from '../../../shared/library/artefact.ts';
import classes from './CompareHeading.module.css';

/** Over one of two pieces: which it is, and whose. */
export function CompareHeading({ artefact }: { artefact: Artefact }) {
  return (
    <header className={classes.heading}>
      <strong>{artefact.title}</strong>
      <span className={classes.byline}>{bylineOf(artefact)}</span>
    </header>
  );
}
