import type { SoundSpan } from '../../../shared/rehearsals/go.ts';

/** A piece is told again when it has grown by this much, so that a crash leaves little unsaid. */
const TELL_EVERY_MS = 5_000;
/** What came late by chance is seen through within so many blocks: a second. */
const BLOCKS_LOOKED_AT = 20;
/** Sound that is missing, as on a computer that cannot keep up, makes a new piece; anything less is chance. */
const MISSING_MS = 150;
/** Where a piece begins is told again when it is known better by this much. */
const BETTER_BY_MS = 15;

interface HeardBlock {
  /** Where it begins in the sound. */
  fromMs: number;
  /** By how much the time of the go seems to be ahead of the sound's: as much as it is, or more where it came late. */
  aheadMs: number;
}

/**
 * Finds out which moment of the go each piece of the sound was heard in. A block of sound may be handed over late, never
 * early, so the earliest of many says when the sound really was. Knows nothing of clocks: it is told.
 */
export class SoundSpanKeeper {
  #span: SoundSpan | null = null;
  #told: SoundSpan | null = null;
  #blocks: HeardBlock[] = [];

  /** A block of sound, and when in the go it was handed over, whole. Answers a piece to be told. */
  hear({ fromMs, toMs, goMs }: { fromMs: number; toMs: number; goMs: number }): SoundSpan | null {
    this.#blocks = [...this.#blocks, { fromMs, aheadMs: goMs - toMs }].slice(-BLOCKS_LOOKED_AT);
    const aheadMs = Math.min(...this.#blocks.map((each) => each.aheadMs));
    const span = this.#span;
    if (!span) this.#begin(fromMs, aheadMs);
    else if (this.#blocks.length === BLOCKS_LOOKED_AT && aheadMs - aheadOf(span) > MISSING_MS) {
      this.#begin(this.#blocks[0]!.fromMs, aheadMs);
    } else if (aheadMs < aheadOf(span)) this.#span = { ...span, goMs: Math.max(0, span.soundMs + aheadMs) };
    const grown = { ...this.#span!, lengthMs: toMs - this.#span!.soundMs };
    this.#span = grown;
    return isNews(grown, this.#told) ? this.#tell() : null;
  }

  /** The piece is over, as in a pause; what is heard next is another one. */
  close(): SoundSpan | null {
    const last = this.#span && this.#tell();
    this.#span = null;
    this.#told = null;
    this.#blocks = [];
    return last;
  }

  #begin(soundMs: number, aheadMs: number): void {
    this.#span = { goMs: Math.max(0, soundMs + aheadMs), soundMs, lengthMs: 0 };
  }

  #tell(): SoundSpan | null {
    this.#told = this.#span;
    return this.#span;
  }
}

function aheadOf({ goMs, soundMs }: SoundSpan): number {
  return goMs - soundMs;
}

function isNews(span: SoundSpan, told: SoundSpan | null): boolean {
  if (told?.soundMs !== span.soundMs) return true;
  return Math.abs(span.goMs - told.goMs) > BETTER_BY_MS || span.lengthMs - told.lengthMs >= TELL_EVERY_MS;
}
