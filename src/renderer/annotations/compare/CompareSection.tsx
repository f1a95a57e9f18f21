import type { ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import { bylineOf } from '../../../shared/library/byline.ts';
import sideBySide from '../panes/side-by-side.module.css';
import classes from './CompareSection.module.css';

interface Props {
  artefact: Artefact;
  /** It is the piece in hand. */
  active: boolean;
  /** Nothing is seen of it for the findings. */
  covered: boolean;
  onPoint: () => void;
  /** Its pages. */
  children: ReactNode;
}

/** One of two pieces: which it is, whose, and its pages. */
export function CompareSection({ artefact, active, covered, onPoint, children }: Props) {
  return (
    <section
      className={sideBySide.pane}
      aria-label={artefact.title}
      data-active={active || undefined}
      inert={covered}
      onFocus={onPoint}
    >
      <header className={classes.heading}>
        <strong>{artefact.title}</strong>
        <span className={classes.byline}>{bylineOf(artefact)}</span>
      </header>
      {children}
    </section>
  );
}
