import { useEffect, useRef } from 'react';
import classes from './LevelMeter.module.css';

interface Props {
  /** Hears levels from 0 to 1 until the returned function is called; a `Recorder`'s `onLevel`, bound. */
  subscribe: (listener: (level: number) => void) => () => void;
}

/** What the bar loses a block when it grows quiet, so that it falls slower than it rises. */
const FALL = 0.06;

/** How loud the microphone hears, as a bar. Drawn outside React, twenty times a second. */
export function LevelMeter({ subscribe }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let shown = 0;
    return subscribe((level) => {
      shown = Math.max(level, shown - FALL);
      if (bar.current) bar.current.style.transform = `scaleX(${shown})`;
    });
  }, [subscribe]);
  return (
    <div className={classes.meter} role="img" aria-label="Level of the microphone">
      <div ref={bar} className={classes.bar} />
    </div>
  );
}
