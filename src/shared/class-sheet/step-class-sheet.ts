import type { ClassSheet, EntryEdit, SeenSheet, SheetStep } from './class-sheet.ts';
import { entriesOf } from './sheet-entries.ts';

/** The sheet after a step at `now`, an ISO instant. A step that changes nothing answers the same sheet. */
export function stepClassSheet(sheet: ClassSheet, step: SheetStep, now: string): ClassSheet {
  const next = applied(sheet, step);
  return next === sheet ? sheet : { ...next, changedAt: now };
}

/** The step that takes `step` back from the sheet as it was before it. */
export function takingBack(sheet: ClassSheet, step: SheetStep): SheetStep {
  switch (step.type) {
    case 'rename':
      return { type: 'rename', title: sheet.title };
    case 'edit':
      return { type: 'edit', key: step.key, edit: sheet.edits[step.key] ?? null };
    case 'count':
      return { type: 'count', counting: sheet.counting };
  }
}

/** The sheet without any entry that rests on a piece whose marks nobody may see just now, people's own words included. */
export function asSeen(sheet: ClassSheet, isHidden: (artefactId: string) => boolean): SeenSheet {
  const seen = withEntries(sheet, ({ from }) => !from.some(isHidden));
  return { sheet: seen, hidden: entriesOf(sheet).length - entriesOf(seen).length };
}

/**
 * The sheet without what came from pieces that are deleted for good: they leave its set, and every entry that rested on
 * nothing else goes with them, people's own words about it included. Null when no piece is left.
 */
export function withoutPieces(sheet: ClassSheet, isDeleted: (artefactId: string) => boolean): ClassSheet | null {
  const { counting } = sheet;
  if (!counting.pieces.some(isDeleted)) return sheet;
  const keep = (ids: readonly string[]) => ids.filter((id) => !isDeleted(id));
  const pieces = keep(counting.pieces);
  if (pieces.length === 0) return null;
  const left = withEntries(sheet, ({ from }) => from.length === 0 || keep(from).length > 0);
  const entries = left.counting.entries.map((entry) => ({ ...entry, from: keep(entry.from) }));
  const edits = Object.entries(left.edits).map(([key, edit]): [string, EntryEdit] => [
    key,
    { ...edit, from: keep(edit.from) },
  ]);
  return {
    ...left,
    counting: { ...counting, pieces, alone: keep(counting.alone), entries },
    edits: Object.fromEntries(edits),
  };
}

function withEntries(sheet: ClassSheet, stays: (entry: { from: readonly string[] }) => boolean): ClassSheet {
  return {
    ...sheet,
    counting: { ...sheet.counting, entries: sheet.counting.entries.filter(stays) },
    edits: Object.fromEntries(Object.entries(sheet.edits).filter(([, edit]) => stays(edit))),
  };
}

function saysSomething({ words, leftOut, movedTo }: EntryEdit): boolean {
  return words !== null || leftOut !== null || movedTo !== null;
}

function applied(sheet: ClassSheet, step: SheetStep): ClassSheet {
  switch (step.type) {
    case 'rename':
      return step.title === sheet.title ? sheet : { ...sheet, title: step.title };
    case 'edit': {
      const { [step.key]: before, ...others } = sheet.edits;
      const edit = step.edit && saysSomething(step.edit) ? step.edit : null;
      if (!before && !edit) return sheet;
      return { ...sheet, edits: edit ? { ...others, [step.key]: edit } : others };
    }
    case 'count':
      return { ...sheet, counting: step.counting };
  }
}
