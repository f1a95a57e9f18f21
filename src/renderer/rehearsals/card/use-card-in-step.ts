import { useEffect, useRef } from 'react';
import type { NewGo } from '../../../shared/rehearsals/go.ts';
import type { GoDesk } from '../go-desk.ts';
import type { GoView } from '../use-go.ts';

/**
 * While a go that was set out waits to start, sets it out again when something is chosen that whoever plays the pupil may
 * be reading: what the card is drawn from, which deals it again, and who speaks and with what aim, which keeps it.
 */
export function useCardInStep(view: GoView, desk: GoDesk, decided: Omit<NewGo, 'artefactId'>): void {
  const { plan, speakerId, pupilPlayedById, aim, settings } = decided;
  const shown = JSON.stringify([plan, speakerId, pupilPlayedById, aim, settings.difficulty, settings.capMs]);
  const before = useRef(shown);
  const waits = view.state === 'there' && view.go.clock.phase === 'ready';

  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (waits) void desk.setOut(decided);
  }, [shown, waits, desk, decided]);
}
