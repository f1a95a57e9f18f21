import type { Id } from '../../shared/ids.ts';
import type { CardEntry, CardRecord, PupilCard } from '../../shared/rehearsals/pupil-card.ts';
import type { StoredRecord } from './stored-record.ts';

/**
 * The pupil's card of each go. It has a keeper of its own, so that it can never be in what every window is told.
 * Callers queue what concerns one artefact.
 */
export interface CardKeeper {
  /** Holds a fresh card, or none. */
  deal(artefactId: Id, dealt: { takeId: Id; seed: string; card: PupilCard } | null): void;
  /** The card of this take's go, from memory or from the disk; null when it has none. */
  of(artefactId: Id, takeId: Id): Promise<CardRecord | null>;
  /** Changes what is noted on a card that `of` has answered. */
  change(artefactId: Id, how: (entries: readonly CardEntry[]) => CardEntry[]): void;
  /** Gives a card that `of` has answered other words. */
  reword(artefactId: Id, card: PupilCard): void;
  /** Brings what was noted to the disk, if anything was. Throws `disk-full`, `read-only`. */
  save(artefactId: Id): Promise<void>;
  remove(artefactId: Id): Promise<void>;
  /** Forgets what is in memory. */
  letGo(artefactId: Id): void;
}

/** Makes a keeper over the records on the disk. */
export function createCardKeeper(stored: StoredRecord<CardRecord>): CardKeeper {
  const held = new Map<Id, CardRecord>();
  const saved = new Map<Id, CardRecord>();
  return {
    deal(artefactId, dealt) {
      if (dealt) held.set(artefactId, { version: 1, ...dealt, entries: [] });
      else held.delete(artefactId);
    },
    async of(artefactId, takeId) {
      const record = held.get(artefactId) ?? (await stored.read(artefactId));
      if (record?.takeId !== takeId) return null;
      held.set(artefactId, record);
      return record;
    },
    change(artefactId, how) {
      const record = held.get(artefactId);
      if (record) held.set(artefactId, { ...record, entries: how(record.entries) });
    },
    reword(artefactId, card) {
      const record = held.get(artefactId);
      if (record) held.set(artefactId, { ...record, card });
    },
    async save(artefactId) {
      const record = held.get(artefactId);
      if (!record || saved.get(artefactId) === record) return;
      await stored.write(artefactId, record);
      saved.set(artefactId, record);
    },
    async remove(artefactId) {
      await stored.remove(artefactId);
      held.delete(artefactId);
      saved.delete(artefactId);
    },
    letGo(artefactId) {
      held.delete(artefactId);
      saved.delete(artefactId);
    },
  };
}
