/**
 * How soon a drawing is wanted: 0 at once, larger numbers later, Infinity no longer at all. It is asked again whenever
 * that matters, for what was wanted may have gone from view.
 */
export type Urgency = () => number;

export const AT_ONCE: Urgency = () => 0;
export const AFTER_ALL: Urgency = () => Number.MAX_VALUE;

interface Waiting {
  readonly urgency: Urgency;
  begin(): Promise<void>;
  drop(): void;
}

/** Draws one thing after the other, the most wanted first; what nobody wants when its turn comes is never begun. */
export class DrawQueue {
  readonly #waiting = new Set<Waiting>();
  #working = false;

  /** Rejects when the drawing fails, and when it was dropped because nobody wanted it any more. */
  add<Drawn>(urgency: Urgency, draw: () => Promise<Drawn>): Promise<Drawn> {
    return new Promise((resolve, reject) => {
      this.#waiting.add({
        urgency,
        begin: () => draw().then(resolve, reject),
        drop: () => reject(new DOMException('nobody wants this drawing any more', 'AbortError')),
      });
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // Everything that is asked for in one go is there before the first is chosen.
    await Promise.resolve();
    for (let next = this.#takeMostWanted(); next; next = this.#takeMostWanted()) await next.begin();
    this.#working = false;
  }

  #takeMostWanted(): Waiting | null {
    let best: { waiting: Waiting; urgency: number } | null = null;
    for (const waiting of [...this.#waiting]) {
      const urgency = waiting.urgency();
      if (urgency === Infinity) {
        this.#waiting.delete(waiting);
        waiting.drop();
      } else if (!best || urgency < best.urgency) best = { waiting, urgency };
    }
    if (best) this.#waiting.delete(best.waiting);
    return best?.waiting ?? null;
  }
}
