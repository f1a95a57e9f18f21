import { surpriseKindSchema, type SurpriseKind } from '../../../shared/rehearsals/pupil-card.ts';

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}

export type CardKeyAction =
  | { does: 'speak' }
  | { does: 'next-came' }
  | { does: 'came'; kind: SurpriseKind }
  | { does: 'undo' }
  | { does: 'redo' }
  | { does: 'pause-or-resume' }
  /** As a clicker has it, which sends its keys to the window in front: that may be this one. */
  | { does: 'turn'; to: 'next-beat' | 'previous-beat' };

/**
 * What a key means in the window of the pupil's card. On a focused button the space bar and Enter belong to the button. A
 * held key counts once.
 */
export function cardKey(press: KeyPress, onButton: boolean): CardKeyAction | null {
  if (press.repeat || press.altKey) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return { does: press.shiftKey ? 'redo' : 'undo' };
    return key === 'y' ? { does: 'redo' } : null;
  }
  switch (key) {
    case ' ':
      return onButton ? null : { does: 'speak' };
    case 'enter':
      return onButton ? null : { does: 'next-came' };
    case 'u':
      return { does: 'undo' };
    case 'p':
    case 'b':
    case '.':
      return { does: 'pause-or-resume' };
    case 'pagedown':
      return { does: 'turn', to: 'next-beat' };
    case 'pageup':
      return { does: 'turn', to: 'previous-beat' };
    default: {
      const kind = surpriseKindSchema.options[Number(key) - 1];
      return kind ? { does: 'came', kind } : null;
    }
  }
}
