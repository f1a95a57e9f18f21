import { useEffect, useRef } from 'react';
import type { NewGo } from '../../../shared/rehearsals/go.ts';
import type { GoDesk } from '../go-desk.ts';
import type { GoView } from '../use-go.ts';

/**
 * While a go that was set out waits to start, deals its card again when something else is chosen that the card depends on:
 * whoever plays the pupil may be reading it.
 */
export function useCardInStep(view: GoView, desk: GoDesk, decided: Omit<NewGo, 'artefactId'>): void {
  const { plan, settings } = decided;
  const dealtFor = JSON.stringify([plan, settings.difficulty, settings.capMs]);
  const before = useRef(dealtFor);
  const waits = view.state === 'there' && view.go.clock.phase === 'ready';

  useEffect(() => {
    if (before.current === dealtFor) return;
    before.current = dealtFor;
    if (waits) void desk.setOut(decided);
  }, [dealtFor, waits, desk, decided]);
}
