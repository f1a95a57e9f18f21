import classes from './PanelSubject.module.css';

/** Under the heading of a panel: which piece of work it is about. */
export function PanelSubject({ title }: { title: string }) {
  return <p className={classes.subject}>{title}</p>;
}
