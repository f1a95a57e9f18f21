const STORED = 'marginalia.proof-read-answered';
/** Pages remembered; more than a class set has, and little enough to keep. */
const MOST = 2_000;

/** Pages, each with the person who marked it, on which the proof-read suggestion was answered on this machine. */
export function answeredPages(storage: Pick<Storage, 'getItem'>): ReadonlySet<string> {
  try {
    const stored: unknown = JSON.parse(storage.getItem(STORED) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter((key) => typeof key === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Notes that a page was answered about; the oldest are forgotten when there are very many. */
export function rememberAnswered(storage: Pick<Storage, 'getItem' | 'setItem'>, key: string): ReadonlySet<string> {
  const answered = [...new Set([...answeredPages(storage), key])].slice(-MOST);
  storage.setItem(STORED, JSON.stringify(answered));
  return new Set(answered);
}
