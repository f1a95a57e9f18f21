import type { RehearsalAction } from '../../../shared/rehearsals/rehearsal-clock.ts';

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}

/** Where a key was pressed. */
export interface KeyPlace {
  paused: boolean;
  /** On a button, the space bar and Enter belong to the button. */
  onButton: boolean;
  /** The words roll by, and so have a speed. */
  rolling: boolean;
  /** The stage covers the screen. */
  fullScreen: boolean;
  /** Somebody speaks: what is lost by a slip cannot be said again. */
  speaking: boolean;
}

export type StageDeed =
  | Exclude<RehearsalAction['type'], 'start' | 'go-to-beat'>
  | QuestionDeed
  | 'record-on'
  | 'full-screen'
  | 'words'
  | 'faster'
  | 'slower';

/** What can be done about the mark of a question that was just set, or just taken back. */
export type QuestionDeed = 'take-back-question' | 'put-back-question';

/**
 * What a key means during a go. Presentation clickers send Page Up and Page Down, and B or a full stop to blank the
 * screen. A held key counts once. Escape never loses a go by one press: it leaves full screen first, which the browser may
 * have done without saying so, then pauses, and ends only what stands still.
 */
export function deedForKey(
  press: KeyPress,
  { paused, onButton, rolling, fullScreen, speaking }: KeyPlace,
): StageDeed | null {
  if (press.altKey || press.repeat) return null;
  const key = press.key.toLowerCase();
  if (press.ctrlKey || press.metaKey) {
    if (key === 'z') return press.shiftKey ? 'put-back-question' : 'take-back-question';
    return key === 'y' ? 'put-back-question' : null;
  }
  switch (key) {
    case ' ':
    case 'enter':
      return onButton ? null : 'next-beat';
    case 'arrowright':
    case 'pagedown':
      return 'next-beat';
    case 'arrowleft':
    case 'pageup':
      return 'previous-beat';
    case 'p':
    case 'b':
    case '.':
      return paused ? 'resume' : 'pause';
    case 't':
      return paused ? 'resume' : 'take-question';
    case 'q':
      return paused ? null : 'question-asked';
    case 'u':
      return 'take-back-question';
    case 'r':
      return 'record-on';
    case 'w':
      return 'words';
    case 'arrowup':
      return rolling ? 'faster' : null;
    case 'arrowdown':
      return rolling ? 'slower' : null;
    case 'escape':
      if (fullScreen) return 'full-screen';
      return speaking ? 'pause' : 'end';
    case 'f':
      return 'full-screen';
    default:
      return null;
  }
}
