import { Tooltip } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import classes from './PanelSubject.module.css';

/** Which piece of work a panel is about, where more than one is open. */
export interface Subject {
  title: string;
  /** The other piece, and how the panel comes to be about that; null while it cannot. */
  other: { title: string; onShow: () => void } | null;
}

/** Under the heading of a panel: which piece of work it is about, and the step to the other. */
export function PanelSubject({ subject: { title, other } }: { subject: Subject }) {
  if (!other) return <p className={classes.subject}>{title}</p>;
  return (
    <Tooltip label={`Show “${other.title}” instead`}>
      <button
        type="button"
        className={classes.subject}
        aria-label={`${title}: show “${other.title}” instead`}
        onClick={other.onShow}
      >
        <span className={classes.title}>{title}</span>
        <IconArrowsExchange size={15} stroke={1.7} aria-hidden />
      </button>
    </Tooltip>
  );
}
