import { IconPencil } from '@tabler/icons-react';
import type { Person } from '../../../shared/library/person.ts';
import classes from './PaneHeading.module.css';
import { PersonChip, ROLE_NAMES } from '../people/PersonChip.tsx';

interface Props {
  person: Person;
  /** Whether they hold the pen, and how it comes to them; null where there is none. */
  pen: { held: boolean; onTake: () => void } | null;
}

/** Whose pane this is, and whether they hold the pen. */
export function PaneHeading({ person, pen }: Props) {
  return (
    <div className={classes.heading} data-role={person.role} data-pen={pen?.held ? 'yes' : undefined}>
      <span className={classes.who} title={person.name}>
        <PersonChip person={person} />
      </span>
      {!isNamedByRole(person) && <span className={classes.role}>{ROLE_NAMES[person.role]}</span>}
      {pen?.held && (
        <span className={classes.pen}>
          <IconPencil size={14} aria-hidden /> has the pen
        </span>
      )}
      {pen && !pen.held && (
        <button type="button" className={classes.take} onClick={pen.onTake}>
          Take the pen <kbd>X</kbd>
        </button>
      )}
    </div>
  );
}

/** Before people give their names, the mentor is called "Mentor"; once is enough. */
function isNamedByRole(person: Person): boolean {
  return person.name.toLowerCase() === ROLE_NAMES[person.role].toLowerCase();
}
