import { surprisesThatCame } from '../../../shared/rehearsals/card-notes.ts';
import type { NotedCard, Surprise, SurpriseKind } from '../../../shared/rehearsals/pupil-card.ts';

/** A planned surprise as it stands at one moment of the go. */
export interface SurpriseRow {
  surprise: Surprise;
  /** When it came, in the time of the go; null where it has not. */
  cameMs: number | null;
  /** Milliseconds of speaking until it is due, below nought once it is. */
  dueInMs: number;
  /** The one to look at: the last that is due, else the next one. */
  isNext: boolean;
}

/** The planned surprises in order, after so many milliseconds of speaking. */
export function surpriseRows({ card, entries }: NotedCard, spokenMs: number): SurpriseRow[] {
  const cameMs = (id: string) =>
    entries.find((entry) => entry.kind === 'surprise' && entry.surpriseId === id) as { goMs: number } | undefined;
  const rows = card.surprises.map((surprise) => ({
    surprise,
    cameMs: cameMs(surprise.id)?.goMs ?? null,
    dueInMs: surprise.dueMs - spokenMs,
  }));
  const open = rows.filter((row) => row.cameMs === null);
  const next = open.findLast(({ dueInMs }) => dueInMs <= 0) ?? open[0];
  return rows.map((row) => ({ ...row, isNext: row === next }));
}

/** How often each kind of surprise came. */
export function timesCame(noted: NotedCard): Map<SurpriseKind, number> {
  const times = new Map<SurpriseKind, number>();
  for (const { kind } of surprisesThatCame(noted)) times.set(kind, (times.get(kind) ?? 0) + 1);
  return times;
}

/** What to note when a surprise of a kind came at `goMs`: the planned one of that kind, if it has not come yet. */
export function entryFor({ card, entries }: NotedCard, kind: SurpriseKind, goMs: number): NotedCard['entries'][number] {
  const planned = card.surprises.find(
    ({ id, kind: its }) =>
      its === kind && !entries.some((entry) => entry.kind === 'surprise' && entry.surpriseId === id),
  );
  return planned ? { kind: 'surprise', surpriseId: planned.id, goMs } : { kind: 'unplanned', surprise: kind, goMs };
}
