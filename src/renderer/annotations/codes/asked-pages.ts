const STORED = 'marginalia.proof-read-asked';
/** Pages remembered; more than a class set has, and little enough to keep. */
const MOST = 2_000;

/** Pages, each with the person who marked it, about which the proof-read suggestion was made on this machine. */
export function askedPages(storage: Pick<Storage, 'getItem'>): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(STORED) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Notes that a page was asked about; the oldest are forgotten when there are very many. */
export function rememberAsked(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string): ReadonlySet<string> {
  const asked = [...new Set([...askedPages(storage), key])].slice(-MOST);
  storage.setItem(STORED, JSON.stringify(asked));
  return new Set(asked);
}
