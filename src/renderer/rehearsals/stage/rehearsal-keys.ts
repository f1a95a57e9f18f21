import type { RehearsalAction } from '../../../shared/rehearsals/rehearsal-clock.ts';

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
}

/**
 * What a key means during a go. Page up and down are what presentation clickers send. A held key counts once, and on a
 * focused button the space bar and Enter belong to the button.
 */
export function eventForKey(
  press: KeyPress,
  { paused, onButton }: { paused: boolean; onButton: boolean },
): Exclude<RehearsalAction['type'], 'go-to-beat'> | 'full-screen' | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.repeat) return null;
  switch (press.key.toLowerCase()) {
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
      return paused ? 'resume' : 'pause';
    case 'escape':
      return 'end';
    case 'f':
      return 'full-screen';
    default:
      return null;
  }
}
