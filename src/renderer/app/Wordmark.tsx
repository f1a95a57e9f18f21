import classes from './Wordmark.module.css';

/** The name of the app, set against a red margin line as on a page of an exercise book. */
export function Wordmark() {
  return <span className={classes.wordmark}>Marginalia</span>;
}
