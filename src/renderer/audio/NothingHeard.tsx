import { useEffect, useState } from 'react';
import classes from './NothingHeard.module.css';

interface Props {
  /** As a `LevelMeter`'s: twenty levels a second. */
  subscribe: (listener: (level: number) => void) => () => void;
}

const QUIET_LEVELS = 60;
/** On the meter's scale; an open microphone in a quiet room is above it. */
const AUDIBLE = 0.08;

/** Says so when the microphone gives nothing but silence for three seconds from the start, as one that is switched off does. */
export function NothingHeard({ subscribe }: Props) {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    let quietLevels = 0;
    const stop = subscribe((level) => {
      quietLevels += 1;
      if (level <= AUDIBLE && quietLevels === QUIET_LEVELS) setSilent(true);
      if (level <= AUDIBLE) return;
      setSilent(false);
      stop();
    });
    return stop;
  }, [subscribe]);
  return (
    <p className={classes.quiet} role="status" hidden={!isSilent}>
      {isSilent && 'Nothing can be heard. Is the microphone switched on?'}
    </p>
  );
}
