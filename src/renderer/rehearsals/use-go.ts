import { useEffect, useState } from 'react';
import type { Id } from '../../shared/ids.ts';
import type { Go, GoNow } from '../../shared/rehearsals/go.ts';
import { readClock, type ClockReading } from '../../shared/rehearsals/rehearsal-clock.ts';
import { api } from '../client/api.ts';
import { useClient } from '../client/client-context.ts';
import { followClock } from './followed-clock.ts';

const REDRAW_MS = 100;

/** The go of a piece of work as this window knows it. The main process runs it; every window shows the same. */
export type GoView =
  | { state: 'asking' }
  | { state: 'none' }
  /** `nowMs` reads the go's own clock, for `readClock`; ask it as often as the screen is drawn. */
  | { state: 'there'; go: Go; nowMs: () => number };

/** Follows the go of a piece of work, whichever window moves it on. */
export function useGo(artefactId: Id): GoView {
  const { events } = useClient();
  const [view, setView] = useState<GoView>({ state: 'asking' });

  useEffect(() => {
    // An answer that was overtaken by an event is older than what is shown.
    let newest = 0;
    const clock = followClock(() => performance.now());
    const hear = (now: GoNow | null) => {
      newest += 1;
      if (now) clock.hear(now.nowMs);
      setView(now ? { state: 'there', go: now.go, nowMs: clock.nowMs } : { state: 'none' });
    };
    const ask = async () => {
      newest += 1;
      const asked = newest;
      // Without an answer there is nothing to show yet; the stream of events asks again when it is open.
      const answer = await api.rehearsals.go({ artefactId }).catch(() => undefined);
      if (answer !== undefined && asked === newest) hear(answer);
    };
    const stop = events.subscribe((event) => {
      if (event.type === 'events.ready') {
        clock.expectAnother();
        void ask();
      }
      if (event.type === 'rehearsals.go' && event.artefactId === artefactId) hear(event.now);
    });
    void ask();
    return () => {
      newest = Infinity;
      stop();
    };
  }, [events, artefactId]);

  return view;
}

/** What the clock of a go shows; draws again ten times a second until the go has ended. */
export function useGoClock({ go, nowMs }: Extract<GoView, { state: 'there' }>): ClockReading {
  const [, redraw] = useState(0);
  const running = go.clock.phase !== 'ended' && go.clock.phase !== 'ready';
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => redraw((count) => count + 1), REDRAW_MS);
    return () => clearInterval(timer);
  }, [running]);
  return readClock(go.clock, nowMs());
}
