import { useEffect, useState } from 'react';
import classes from './NothingHeard.module.css';

interface Props {
  /** As a `LevelMeter`'s: twenty levels a second. */
  subscribe: (listener: (level: number) => void) => () => void;
}

const QUIET_MS = 3_000;
/** On the meter's scale; an open microphone in a quiet room is above it. */
const AUDIBLE = 0.08;

/**
 * Says so when a microphone gives nothing: silence from the start, as one that is switched off does, or nothing at all any
 * more. Somebody who was heard may be as quiet as they like.
 */
export function NothingHeard({ subscribe }: Props) {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    const wait = () => setTimeout(() => setSilent(true), QUIET_MS);
    let timer = wait();
    let wasHeard = false;
    const stop = subscribe((level) => {
      wasHeard ||= level > AUDIBLE;
      if (!wasHeard) return;
      setSilent(false);
      clearTimeout(timer);
      timer = wait();
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [subscribe]);
  return (
    <p className={classes.quiet} role="status" hidden={!isSilent}>
      {isSilent && 'Nothing can be heard. Is the microphone switched on?'}
    </p>
  );
}
