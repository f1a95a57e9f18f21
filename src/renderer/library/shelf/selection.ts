/** Which artefacts are selected, which one the keyboard is on, and where a range began. */
export interface Selection {
  selected: ReadonlySet<string>;
  /** The artefact the arrow keys move from. */
  active: string | null;
  /** The other end of a range made with Shift. */
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { selected: new Set(), active: null, anchor: null };

/** How much a click or key changes: this one alone, this one as well, or everything up to it. */
export type SelectionReach = 'only' | 'toggle' | 'range';

/** Selects `id` among the artefacts shown, in their order. */
export function select(selection: Selection, ids: string[], id: string, reach: SelectionReach): Selection {
  if (reach === 'range') {
    const from = Math.max(0, ids.indexOf(selection.anchor ?? selection.active ?? id));
    const to = ids.indexOf(id);
    const range = ids.slice(Math.min(from, to), Math.max(from, to) + 1);
    return { selected: new Set(range), active: id, anchor: ids[from] ?? id };
  }
  if (reach === 'toggle') {
    const selected = new Set(selection.selected);
    if (!selected.delete(id)) selected.add(id);
    return { selected, active: id, anchor: id };
  }
  return { selected: new Set([id]), active: id, anchor: id };
}

/** Moves the keyboard without selecting. */
export function activate(selection: Selection, id: string): Selection {
  return { ...selection, active: id, anchor: selection.selected.size > 0 ? selection.anchor : id };
}

/** Forgets what is no longer shown, so nothing unseen can be moved to the trash. */
export function keepShown(selection: Selection, ids: string[]): Selection {
  const shown = new Set(ids);
  const selected = new Set([...selection.selected].filter((id) => shown.has(id)));
  const active = selection.active !== null && shown.has(selection.active) ? selection.active : null;
  if (selected.size === selection.selected.size && active === selection.active) return selection;
  return { selected, active, anchor: active };
}

/** The nearest artefact that stays when `leaving` go: the next one after them, or else the one before. */
export function neighbourOf(leaving: string[], ids: string[]): string | null {
  const gone = new Set(leaving);
  const last = Math.max(...leaving.map((id) => ids.indexOf(id)));
  const stays = (id: string) => !gone.has(id);
  return ids.slice(last + 1).find(stays) ?? ids.slice(0, Math.max(0, last)).findLast(stays) ?? null;
}

/** The index an arrow, Home, End or page key leads to in a grid of `columns`; null for any other key. */
export function indexAfterKey(key: string, index: number, count: number, columns: number, rowsPerPage: number) {
  const steps: Record<string, number> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
    PageUp: -columns * rowsPerPage,
    PageDown: columns * rowsPerPage,
    Home: -count,
    End: count,
  };
  const step = steps[key];
  if (step === undefined || count === 0) return null;
  const target = index + step;
  const inLastRow = Math.floor(index / columns) === Math.floor((count - 1) / columns);
  const leavesGrid = (key === 'ArrowUp' && target < 0) || (key === 'ArrowDown' && inLastRow);
  return leavesGrid ? index : Math.max(0, Math.min(count - 1, target));
}
