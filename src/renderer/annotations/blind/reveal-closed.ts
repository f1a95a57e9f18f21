const KEY = 'marginalia.reveal-closed';

/** Whether the people of this machine have closed the lists of this piece of work's last round. */
export function isRevealClosed(storage: Pick<Storage, 'getItem'>, artefactId: string): boolean {
  return closedIn(storage).includes(artefactId);
}

export function closeReveal(storage: Pick<Storage, 'getItem' | 'setItem'>, artefactId: string): void {
  storage.setItem(
    KEY,
    JSON.stringify([...closedIn(storage).filter((id) => id !== artefactId), artefactId].slice(-200)),
  );
}

export function reopenReveal(storage: Pick<Storage, 'getItem' | 'setItem'>, artefactId: string): void {
  storage.setItem(KEY, JSON.stringify(closedIn(storage).filter((id) => id !== artefactId)));
}

function closedIn(storage: Pick<Storage, 'getItem'>): string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
