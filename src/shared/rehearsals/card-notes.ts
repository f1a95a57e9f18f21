import type { CardEntry, NotedCard, SurpriseKind } from './pupil-card.ts';

/** A surprise that came, whether the card had it or whoever played the pupil thought of it. */
export interface SurpriseThatCame {
  kind: SurpriseKind;
  goMs: number;
  /** What the card said; null for one it did not have. */
  words: string | null;
  /** When it was due; null for one the card did not have. */
  dueMs: number | null;
  /** What was noted of it. */
  entry: CardEntry;
}

/** The entries with one more. One that says the same thing again, such as speech that has grown, replaces the first. */
export function noted(entries: readonly CardEntry[], entry: CardEntry): CardEntry[] {
  return [...takenBack(entries, entry), entry];
}

/** The entries without what this one says. */
export function takenBack(entries: readonly CardEntry[], entry: CardEntry): CardEntry[] {
  return entries.filter((each) => !isSame(each, entry));
}

/** The surprises that came, in the order in which they did. */
export function surprisesThatCame({ card, entries }: NotedCard): SurpriseThatCame[] {
  return entries
    .flatMap((entry): SurpriseThatCame[] => {
      if (entry.kind === 'pupil-spoke') return [];
      const { goMs } = entry;
      if (entry.kind === 'unplanned') return [{ kind: entry.surprise, goMs, words: null, dueMs: null, entry }];
      const surprise = card.surprises.find(({ id }) => id === entry.surpriseId);
      return surprise ? [{ kind: surprise.kind, goMs, words: surprise.words, dueMs: surprise.dueMs, entry }] : [];
    })
    .sort((a, b) => a.goMs - b.goMs);
}

/** A planned surprise comes once, and nothing else begins twice at one moment. */
function isSame(one: CardEntry, other: CardEntry): boolean {
  if (one.kind === 'surprise') return other.kind === 'surprise' && one.surpriseId === other.surpriseId;
  if (one.kind === 'pupil-spoke') return other.kind === 'pupil-spoke' && one.fromMs === other.fromMs;
  return other.kind === 'unplanned' && one.surprise === other.surprise && one.goMs === other.goMs;
}
