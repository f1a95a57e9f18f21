import type { MomentChange } from './document-moment.ts';

/** What a change is counted by. */
export type Counted = Omit<MomentChange, 'what' | 'count'>;

/** Follows things by their ids and says what came of a while, as opposed to what went on in it. */
export class NetChanges<T extends object> {
  readonly #now = new Map<string, T>();
  readonly #before = new Map<string, T | undefined>();
  readonly #countedBy: (thing: T) => Counted;

  constructor(countedBy: (thing: T) => Counted) {
    this.#countedBy = countedBy;
  }

  put(id: string, thing: T): void {
    this.#touch(id);
    this.#now.set(id, thing);
  }

  remove(id: string): void {
    this.#touch(id);
    this.#now.delete(id);
  }

  ids(): string[] {
    return [...this.#now.keys()];
  }

  /** What changed since this was last asked. */
  take(): MomentChange[] {
    const counts = new Map<string, MomentChange>();
    for (const [id, was] of this.#before) {
      const is = this.#now.get(id);
      const what = !was ? 'added' : !is ? 'removed' : 'changed';
      const thing = is ?? was;
      if (!thing || (what === 'changed' && JSON.stringify(is) === JSON.stringify(was))) continue;
      const counted = this.#countedBy(thing);
      const key = [what, ...Object.values(counted)].join('/');
      counts.set(key, { what, ...counted, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    this.#before.clear();
    return [...counts.values()];
  }

  #touch(id: string): void {
    if (!this.#before.has(id)) this.#before.set(id, this.#now.get(id));
  }
}
