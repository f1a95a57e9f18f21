import { useEffect, useRef, useState } from 'react';
import { reachedBy, type RehearsalProgress } from '../../shared/rehearsals/rehearsal-progress.ts';
import { api } from '../client/api.ts';
import type { RehearsalRoles } from './rehearsal-words.ts';
import type { Go } from './use-rehearsal.ts';

/** What a crash may cost of a go: this much time, in milliseconds. */
const SAVE_EVERY_MS = 2_000;

interface BrokenOffGo {
  brokenOff: RehearsalProgress | null;
  /** It has been taken up again, or another go has begun. */
  hide: () => void;
  /** Nobody wants it: nothing of it stays. */
  forget: () => void;
}

/** The go of this piece of work that broke off, if one did. */
export function useBrokenOff(artefactId: string): BrokenOffGo {
  const [brokenOff, setBrokenOff] = useState<RehearsalProgress | null>(null);
  useEffect(() => {
    let here = true;
    // Without an answer there is nothing to offer; rehearsing goes on without it.
    api.rehearsals.progress({ artefactId }).then(
      (progress) => here && setBrokenOff(progress),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [artefactId]);
  return {
    brokenOff,
    hide: () => setBrokenOff(null),
    forget: () => {
      setBrokenOff(null);
      void api.rehearsals.clearProgress({ artefactId }).catch(() => undefined);
    },
  };
}

/** What is saved of a go besides the go itself. */
interface AboutGo extends RehearsalRoles {
  /** What is written about it after its end. */
  note: string;
}

/** Saves a go as it goes, and clears it away when it is over; one that is only left by another door stays. `now` is the clock it runs on. */
export function useSavedAsItGoes(artefactId: string, go: Go | null, about: AboutGo, now: () => number): void {
  // One request after the other, so that none overtakes the one that clears it all away.
  const requests = useRef<Promise<unknown>>(Promise.resolve());
  const wasOn = useRef(false);
  // Saved with the next beat of the timer, and not at every letter of the note.
  const latest = useRef(about);
  useEffect(() => {
    latest.current = about;
  });

  useEffect(() => {
    if (!go) return;
    const save = () => {
      const reached = reachedBy(go.state, now());
      if (!reached) return;
      const { note, ...roles } = latest.current;
      const { plan, startedAt } = go;
      const progress = { version: 1, artefactId, plan, ...roles, startedAt, reached, ...(note && { note }) } as const;
      // It is a net under the go: where nothing can be saved, the go is not stopped for it.
      requests.current = requests.current.then(() => api.rehearsals.saveProgress({ progress })).catch(() => undefined);
    };
    save();
    const timer = setInterval(save, SAVE_EVERY_MS);
    return () => clearInterval(timer);
  }, [artefactId, go, now]);

  useEffect(() => {
    if (!go && wasOn.current) {
      requests.current = requests.current
        .then(() => api.rehearsals.clearProgress({ artefactId }))
        .catch(() => undefined);
    }
    wasOn.current = go !== null;
  }, [artefactId, go]);
}
