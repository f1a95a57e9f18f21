type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key with Shift is for in the whole workspace: H the history, F the findings over the whole width, M marking alone
 * and what came of it, Z pointing instead of drawing.
 */
export function panelOfKey({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Key): 'history' | 'wide-findings' | 'blind' | 'pointer' | null {
  if (!shiftKey || ctrlKey || metaKey || altKey) return null;
  switch (key.toLowerCase()) {
    case 'h':
      return 'history';
    case 'f':
      return 'wide-findings';
    case 'm':
      return 'blind';
    case 'z':
      return 'pointer';
    default:
      return null;
  }
}

/** F alone shows and hides the findings. */
export function isFindingsKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): boolean {
  return key.toLowerCase() === 'f' && !shiftKey && !ctrlKey && !metaKey && !altKey;
}
