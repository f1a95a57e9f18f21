import type { Artefact } from './artefact.ts';

/** "Robin · Year 4 · History": whose work it is, as far as somebody has said. */
export function bylineOf(artefact: Pick<Artefact, 'alias' | 'yearGroup' | 'subject'>): string {
  return [artefact.alias, artefact.yearGroup, artefact.subject].filter(Boolean).join(' · ');
}
