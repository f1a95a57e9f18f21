import { useState } from 'react';
import type { Id } from '../../../shared/ids.ts';
import { takenBack } from '../../../shared/rehearsals/card-notes.ts';
import type { CardEntry } from '../../../shared/rehearsals/pupil-card.ts';
import { api } from '../../client/api.ts';
import { tellFailure } from '../../client/tell-failure.ts';

/** Noting on the pupil's card, and taking it back. */
export interface CardNotes {
  note: (entry: CardEntry) => void;
  /** Takes back what was noted last. */
  undo: () => void;
  redo: () => void;
}

/** Notes on the card of a piece of work; `entries` is what is on it now. */
export function useCardNotes(artefactId: Id, entries: readonly CardEntry[]): CardNotes {
  const [undone, setUndone] = useState<readonly CardEntry[]>([]);

  const say = (asking: Promise<unknown>) => tellFailure(() => asking);
  const put = (entry: CardEntry) => void say(api.rehearsals.noteOnCard({ artefactId, entry }));

  return {
    note(entry) {
      setUndone([]);
      put(entry);
    },
    undo() {
      // What was taken back a moment ago may not have gone from the card yet.
      const entry = undone.reduce(takenBack, [...entries]).at(-1);
      if (!entry) return;
      setUndone([...undone, entry]);
      void say(api.rehearsals.takeBackFromCard({ artefactId, entry }));
    },
    redo() {
      const entry = undone.at(-1);
      if (!entry) return;
      setUndone(undone.slice(0, -1));
      put(entry);
    },
  };
}
