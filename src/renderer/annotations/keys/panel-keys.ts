type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * What a key of the whole workspace is for: with Shift, F the findings over the whole width, M marking alone and what
 * came of it; Z points instead of drawing.
 */
export function panelOfKey({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: Key): 'wide-findings' | 'blind' | 'pointer' | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (!shiftKey) return key.toLowerCase() === 'z' ? 'pointer' : null;
  switch (key.toLowerCase()) {
    case 'f':
      return 'wide-findings';
    case 'm':
      return 'blind';
    default:
      return null;
  }
}
