type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The side panel a key with Shift is for: F the findings over the whole width, M marking alone and what came of it. */
export function panelOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): 'wide-findings' | 'blind' | null {
  if (!shiftKey || ctrlKey || metaKey || altKey) return null;
  switch (key.toLowerCase()) {
    case 'f':
      return 'wide-findings';
    case 'm':
      return 'blind';
    default:
      return null;
  }
}
