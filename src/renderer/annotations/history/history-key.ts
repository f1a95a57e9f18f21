/** Shift+H opens and closes the history. */
export function isHistoryKey(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): boolean {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  return key.toLowerCase() === 'h' && shiftKey && !ctrlKey && !metaKey && !altKey;
}
