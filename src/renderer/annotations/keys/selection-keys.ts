import type { Finding } from '../../../shared/annotations/annotation.ts';
import type { AnnotateAction } from '../annotate-state.ts';
import { withFinding } from '../findings/finding-words.ts';
import { moved, selectedMarks } from '../tools/selected-marks.ts';
import { duplicateSelection, endMoved, grown, reorderSelection } from '../tools/selection-commands.ts';
import type { ToolDesk } from '../tools/tool.ts';

/** What keys of the selection act on. */
export interface SelectionKeyTarget {
  desk: ToolDesk;
  dispatch: (action: AnnotateAction) => void;
  onComment: () => void;
}

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>;

const ARROWS: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** CSS pixels an arrow key moves or sizes a mark. */
const NUDGE = 4;
const FINDING_KEYS: Readonly<Record<string, Finding | null>> = { s: 'strength', o: 'opportunity', n: null };

/**
 * Keys while marks are selected: arrows move them, Shift+arrows size them, Alt+arrows move the end of a line or what a
 * callout points at; ] and [ lay them before or behind the others; S, O and N say what they show; C or Enter goes to the
 * comment, Enter on a note to its words; Delete removes; Escape lets go. Answers whether the key was used.
 */
export function actOnSelectionKey(event: Key, { desk, dispatch, onComment }: SelectionKeyTarget): boolean {
  const marks = selectedMarks(desk);
  if (marks.length === 0) return false;
  const arrow = ARROWS[event.key];
  if (arrow) {
    const step = NUDGE / desk.scale();
    const by = { x: arrow.x * step, y: arrow.y * step };
    const end = event.altKey ? endMoved(marks, by) : null;
    if (event.altKey && !end) return false;
    if (end) desk.put([end]);
    else desk.put(event.shiftKey ? grown(marks, by, desk.scale()) : moved(marks, by));
    return true;
  }
  if (event.altKey) return false;
  const note = marks.length === 1 ? marks[0]!.annotation : null;
  switch (event.key) {
    case 'Delete':
    case 'Backspace':
      desk.remove(marks.map(({ annotation }) => annotation.id));
      return true;
    case 'Escape':
      desk.select(new Set());
      return true;
    case ']':
    case '[':
      reorderSelection(desk, event.key === ']' ? 'front' : 'back');
      return true;
    case 'Enter':
      if (note?.kind === 'text' || note?.kind === 'callout')
        dispatch({ type: 'edit', editing: { note, isNew: false } });
      else onComment();
      return true;
  }
  const finding = FINDING_KEYS[event.key.toLowerCase()];
  if (finding !== undefined) {
    desk.put(marks.map(({ annotation }) => withFinding(annotation, finding)));
    return true;
  }
  if (event.key.toLowerCase() !== 'c') return false;
  onComment();
  return true;
}

/** Ctrl+D: a copy of the selected marks beside them. */
export function duplicateByKey(desk: ToolDesk): boolean {
  if (desk.selection().size === 0) return false;
  duplicateSelection(desk);
  return true;
}
