import classes from './MicrophoneStandsIn.module.css';
import type { Microphone } from './microphone.ts';

interface Props {
  microphone: Pick<Microphone, 'missing'>;
}

/** Says so when the microphone that was chosen is gone and another one takes its place. */
export function MicrophoneStandsIn({ microphone: { missing } }: Props) {
  if (missing === null) return null;
  return (
    <span className={classes.words} role="status">
      “{missing.name}” is not there, so the computer’s usual microphone is used until it is back.
    </span>
  );
}
