import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { CardEntry } from '../../../shared/rehearsals/pupil-card.ts';

/** How often speech that goes on is noted, in milliseconds: a window that is closed meanwhile loses no more. */
const GROW_MS = 1_000;
/** A shorter press was a slip of the finger. */
const SLIP_MS = 200;

interface Given {
  /** Whether the go is under way: nobody speaks before or after it. */
  underWay: boolean;
  /** Reads the clock of the go. */
  goMs: () => number;
  note: (entry: CardEntry) => void;
}

/** The pupil speaking, from when somebody says so until they say no more. */
export interface PupilSpeech {
  /** Since when, in the time of the go; null while the pupil is silent. */
  sinceMs: number | null;
  start: () => void;
  stop: () => void;
}

/** Notes when the pupil speaks. The end of the go ends it too. */
export function usePupilSpeech({ underWay, goMs, note }: Given): PupilSpeech {
  const [from, setFrom] = useState<number | null>(null);
  const sinceMs = underWay ? from : null;
  const latest = useRef({ underWay, goMs, note });
  // Before the effect below is taken down: the end of the go ends speech at the end of the go.
  useLayoutEffect(() => {
    latest.current = { underWay, goMs, note };
  });

  useEffect(() => {
    if (sinceMs === null) return;
    const tell = () => {
      const toMs = Math.round(latest.current.goMs());
      if (toMs - sinceMs >= SLIP_MS) latest.current.note({ kind: 'pupil-spoke', fromMs: sinceMs, toMs });
    };
    const timer = setInterval(tell, GROW_MS);
    return () => {
      clearInterval(timer);
      tell();
    };
  }, [sinceMs]);

  const actions = useMemo(
    () => ({
      start() {
        const { underWay: may, goMs: read } = latest.current;
        if (may) setFrom((since) => since ?? Math.round(read()));
      },
      stop: () => setFrom(null),
    }),
    [],
  );
  return { sinceMs, ...actions };
}
