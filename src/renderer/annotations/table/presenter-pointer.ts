import type { Point } from '../../../shared/annotations/page-frame.ts';

/** How long a pointed-at place stays visible, in milliseconds. */
export const FADE_MS = 900;

/** A place that was pointed at, in document units, and when. */
export interface PointedAt {
  at: Point;
  /** Milliseconds of the clock handed in. */
  when: number;
}

/**
 * The presenter's pointer: a trail of places that fade. It is never kept, and lives outside React, because it moves with
 * every movement of the hand.
 */
export class PresenterPointer {
  #trail: PointedAt[] = [];
  readonly #now: () => number;
  readonly #listeners = new Set<(at: Point | null) => void>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Points at a place; null lets the trail fade. */
  point(at: Point | null): void {
    if (at) this.#trail = [...this.#live(), { at, when: this.#now() }];
    for (const listener of this.#listeners) listener(at);
  }

  /** What can still be seen, oldest first; `strength` runs from 1 (just now) to 0 (faded). */
  trail(): { at: Point; strength: number }[] {
    this.#trail = this.#live();
    const now = this.#now();
    return this.#trail.map(({ at, when }) => ({ at, strength: 1 - (now - when) / FADE_MS }));
  }

  subscribe(listener: (at: Point | null) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #live(): PointedAt[] {
    const oldest = this.#now() - FADE_MS;
    return this.#trail.filter(({ when }) => when > oldest);
  }
}
