import classes from './RecordingLight.module.css';

interface Props {
  /** Whether sound is being kept at this moment. */
  on: boolean;
}

/** The light that shines whenever sound is being kept. Its word says the same to whoever cannot see it. */
export function RecordingLight({ on }: Props) {
  return (
    <span className={classes.light} role="status" data-on={on ? 'yes' : undefined}>
      {on ? 'Recording' : 'Not recording'}
    </span>
  );
}
