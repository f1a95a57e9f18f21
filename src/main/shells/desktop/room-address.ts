/**
 * Whether a page of ours with this hash is made to be shown to the room: the work on the wall, or a class sheet without
 * any alias. No other place may have a window of its own.
 */
export function isForTheRoom(hash: string): boolean {
  return /^#\/(?:wall\/.+|sheets\/[^/]+\/room)$/.test(hash);
}
