import { useMemo, useState } from 'react';
import type { ClassSheet, SheetStep } from '../../shared/class-sheet/class-sheet.ts';
import type { SheetEntry } from '../../shared/class-sheet/sheet-entries.ts';
import { takingBack } from '../../shared/class-sheet/step-class-sheet.ts';
import { api } from '../client/api.ts';
import { useLibraryChanges } from '../client/use-library-changes.ts';

/** What can be done to a sheet; each answers whether it was saved, and can be taken back with Ctrl Z. */
export interface SheetEdits {
  /** Whether something is on its way to the disk. */
  saving: boolean;
  take: (label: string, step: SheetStep, announce?: 'announce') => Promise<boolean>;
  /** Gives an entry people's own words; null gives it back those that were counted. */
  write: (entry: SheetEntry, words: string | null) => Promise<boolean>;
  leaveOut: (entry: SheetEntry, leftOut: boolean) => Promise<boolean>;
}

/** The edits of one sheet, as it is now. */
export function useSheetEdits(sheet: ClassSheet): SheetEdits {
  const history = useLibraryChanges();
  const [pending, setPending] = useState(0);
  return useMemo(() => {
    const send = async (step: SheetStep) => {
      setPending((count) => count + 1);
      try {
        await api.classSheets.step({ sheetId: sheet.id, step });
      } finally {
        setPending((count) => count - 1);
      }
    };
    const take: SheetEdits['take'] = (label, step, announce) => {
      const back = takingBack(sheet, step);
      return history.run({ label, apply: () => send(step), revert: () => send(back) }, announce);
    };
    const edited = ({ key, section, from }: SheetEntry, change: { words: string | null; leftOut: boolean | null }) =>
      ({ type: 'edit', key, edit: { section, from, ...change } }) as const;
    return {
      saving: pending > 0,
      take,
      write: (entry, words) => {
        const leftOut = sheet.edits[entry.key]?.leftOut ?? null;
        return take('Changed an entry', edited(entry, { words, leftOut }));
      },
      leaveOut: (entry, leftOut) => {
        const words = sheet.edits[entry.key]?.words ?? null;
        const label = leftOut ? 'Left an entry out' : 'Brought an entry in';
        // What nobody counted is only there because somebody wrote it, so leaving it out removes it.
        const step =
          entry.counted || !leftOut
            ? edited(entry, { words, leftOut })
            : ({ type: 'edit', key: entry.key, edit: null } as const);
        return take(label, step, leftOut ? 'announce' : undefined);
      },
    };
  }, [sheet, history, pending]);
}
