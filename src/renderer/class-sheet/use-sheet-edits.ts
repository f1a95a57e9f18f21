import { useMemo, useState } from 'react';
import type { ClassSheet, EntryEdit, SheetSection, SheetStep } from '../../shared/class-sheet/class-sheet.ts';
import type { SheetEntry } from '../../shared/class-sheet/sheet-entries.ts';
import { sectionNames } from '../../shared/class-sheet/sheet-words.ts';
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
  /** Puts an entry into another part of the sheet. */
  move: (entry: SheetEntry, to: SheetSection) => Promise<boolean>;
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
    /** The edit of an entry with what was made of it before, but for this. */
    const edited = ({ key, section, from }: SheetEntry, change: Partial<EntryEdit>): SheetStep => {
      const { words, leftOut, movedTo } = sheet.edits[key] ?? { words: null, leftOut: null, movedTo: null };
      return { type: 'edit', key, edit: { section, from, words, leftOut, movedTo, ...change } };
    };
    return {
      saving: pending > 0,
      take,
      write: (entry, words) => take('Changed an entry', edited(entry, { words })),
      move: (entry, to) => take(`Moved an entry to “${sectionNames[to]}”`, edited(entry, { movedTo: to }), 'announce'),
      leaveOut: (entry, leftOut) => {
        const label = leftOut ? 'Left an entry out' : 'Brought an entry in';
        // What nobody counted is only there because somebody wrote it, so leaving it out removes it.
        const step: SheetStep =
          entry.counted || !leftOut ? edited(entry, { leftOut }) : { type: 'edit', key: entry.key, edit: null };
        return take(label, step, leftOut ? 'announce' : undefined);
      },
    };
  }, [sheet, history, pending]);
}
