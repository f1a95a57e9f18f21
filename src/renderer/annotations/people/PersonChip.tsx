import { initialOf } from '../../../shared/annotations/annotation-drawing.ts';
import type { Person } from '../../../shared/library/person.ts';
import classes from './PersonChip.module.css';

interface Props {
  person: Person;
  /** Leaves the name to whatever stands beside it. */
  initialOnly?: boolean;
}

/** Who somebody is, by name, initial, colour and shape: the mentor is a square, the ECT a disc. */
export function PersonChip({ person, initialOnly = false }: Props) {
  return (
    <span className={classes.chip} data-role={person.role}>
      <span className={classes.mark} aria-hidden>
        {initialOf(person.name)}
      </span>
      {!initialOnly && <span className={classes.name}>{person.name}</span>}
    </span>
  );
}

export const ROLE_NAMES = { mentor: 'mentor', ect: 'ECT' } as const;
