import { Tooltip, VisuallyHidden } from '@mantine/core';
import type { Person } from '../../../shared/library/person.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import classes from './PenHolder.module.css';

interface Props {
  person: Person;
  /** Null where there is nobody to pass the pen to. */
  onSwitchPen: (() => void) | null;
}

/** Whose pen it is; a press passes it on. */
export function PenHolder({ person, onSwitchPen }: Props) {
  return (
    <>
      {onSwitchPen ? (
        <Tooltip label="Pass the pen (X)">
          <button type="button" className={classes.holder} data-role={person.role} onClick={onSwitchPen}>
            <PersonChip person={person} />
            <VisuallyHidden>has the pen; pass it on</VisuallyHidden>
          </button>
        </Tooltip>
      ) : (
        <span className={classes.holder} data-role={person.role}>
          <PersonChip person={person} />
        </span>
      )}
      <VisuallyHidden aria-live="polite">{person.name} has the pen</VisuallyHidden>
    </>
  );
}
