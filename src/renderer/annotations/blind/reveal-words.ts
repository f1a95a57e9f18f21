import type { Outcome } from '../../../shared/blind/blind-record.ts';
import type { RevealEntry } from '../../../shared/blind/compare-findings.ts';

type Side = 'both' | 'one' | 'other';

/** In whose list an entry stands. */
export function sideOf({ ofOne, ofOther }: Pick<RevealEntry, 'ofOne' | 'ofOther'>): Side {
  return ofOther.length === 0 ? 'one' : ofOne.length === 0 ? 'other' : 'both';
}

/** What the buttons say that settle an entry. */
export function outcomeWords(side: Side): Readonly<Record<Outcome, string>> {
  return side === 'both'
    ? { agree: 'We agree', keep: 'Each keeps their words', discuss: 'Talk about it' }
    : { agree: 'We both see it now', keep: 'Leave it as it is', discuss: 'Talk about it' };
}
