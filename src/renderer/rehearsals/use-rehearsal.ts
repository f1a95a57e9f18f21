import { useEffect, useState } from 'react';
import {
  readClock,
  readyState,
  step,
  type ClockReading,
  type RehearsalEvent,
  type RehearsalState,
} from '../../shared/rehearsals/rehearsal-clock.ts';
import { pausedAt, type RehearsalProgress } from '../../shared/rehearsals/rehearsal-progress.ts';
import type { RehearsalPlan } from '../../shared/rehearsals/take-from-rehearsal.ts';

const REDRAW_MS = 100;

/** One go: what is said, when it began (ISO), and how far it has come. */
export interface Go {
  plan: RehearsalPlan;
  startedAt: string;
  state: RehearsalState;
}

export interface Rehearsal {
  /** Null while nobody is rehearsing. */
  go: Go | null;
  clock: ClockReading;
  begin: (plan: RehearsalPlan) => void;
  /** Takes up a go that broke off, paused where it stood. */
  goOn: (progress: RehearsalProgress) => void;
  send: (event: RehearsalEvent) => void;
  leave: () => void;
}

/** Runs goes on the monotonic clock `now` (milliseconds). Stopping during the count-in leaves the go. */
export function useRehearsal(now: () => number): Rehearsal {
  const [go, setGo] = useState<Go | null>(null);
  const [shownAt, setShownAt] = useState(now);
  const running = go !== null && go.state.phase !== 'ended';

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setShownAt(now()), REDRAW_MS);
    return () => clearInterval(timer);
  }, [running, now]);

  const send = (event: RehearsalEvent) => {
    const at = now();
    setShownAt(at);
    setGo((current) => {
      if (!current) return null;
      const state = step(current.state, event, at);
      return state.phase === 'ready' ? null : { ...current, state };
    });
  };

  const begin = (plan: RehearsalPlan) => {
    const at = now();
    setShownAt(at);
    setGo({
      plan,
      startedAt: new Date().toISOString(),
      state: step(readyState(plan.beats.length), 'start', at),
    });
  };

  const goOn = ({ plan, startedAt, reached }: RehearsalProgress) => {
    const at = now();
    setShownAt(at);
    setGo({ plan, startedAt, state: pausedAt(reached, at) });
  };

  return { go, clock: readClock(go?.state ?? readyState(0), shownAt), begin, goOn, send, leave: () => setGo(null) };
}
