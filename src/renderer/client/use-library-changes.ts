import { useHotkeys } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { showNotice } from '../ui/notices.tsx';
import { LibraryChanges, type LibraryChange } from './library-changes.ts';
import { sayFailure, tellFailure } from './tell-failure.ts';

export interface LibraryHistory {
  /** Does it, and says so if `announce`; a failure is said in any case. Answers whether it worked. */
  run: (change: LibraryChange, announce?: 'announce') => Promise<boolean>;
}

/** Undo and redo for screens over the library's records: Ctrl+Z, Ctrl+Shift+Z, and an Undo button in the notice. */
export function useLibraryChanges(): LibraryHistory {
  const [changes] = useState(() => new LibraryChanges());
  const [notices] = useState(() => new WeakMap<LibraryChange, () => void>());

  const history = useMemo(
    () => ({
      run: async (change: LibraryChange, announce?: 'announce') => {
        const worked = await tellFailure(() => changes.run(change));
        if (worked && announce)
          notices.set(
            change,
            showNotice(change.label, () => void tellFailure(() => changes.takeBack(change))),
          );
        return worked;
      },
    }),
    [changes, notices],
  );
  const undo = async () => {
    const change = await changes.undo();
    // What was taken back by its key is not offered to be taken back any more.
    if (change) notices.get(change)?.();
    return change;
  };

  useHotkeys([
    ['mod+Z', () => void sayWhat('Taken back', undo())],
    ['mod+shift+Z', () => void sayWhat('Done again', changes.redo())],
    ['mod+Y', () => void sayWhat('Done again', changes.redo())],
  ]);
  return history;
}

async function sayWhat(verb: string, doing: Promise<LibraryChange | null>): Promise<void> {
  try {
    const change = await doing;
    if (change) showNotice(`${verb}: ${change.label}`);
  } catch (error) {
    sayFailure(error);
  }
}
