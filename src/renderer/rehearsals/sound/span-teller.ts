import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import { codeOf } from '../../client/sentence-for.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;
/** What could not be told so many times is said: by then it is no hiccup. */
const SAID_AFTER = 3;

const STILL_UNTOLD =
  'Marginalia could not note yet which moments of the go its newest sound belongs to. The sound is safe, and it is tried again: leave this window open.';

export interface SpanTellerGiven {
  tell: (span: SoundSpan) => Promise<void>;
  /** Says that something is wrong, in a sentence. */
  say: (sentence: string) => void;
  /** What was said is no longer so. */
  unsay: (sentence: string) => void;
}

/**
 * Tells which moment of the go each piece of its sound was heard in: in order, because a piece that is told takes the
 * place of everything from its beginning on, and again until it is told. A piece that has grown is told as it is now.
 */
export class SpanTeller {
  readonly #given: SpanTellerGiven;
  /** What is not told, oldest first. */
  #waiting: SoundSpan[] = [];
  #failures = 0;
  #telling: Promise<void> | null = null;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(given: SpanTellerGiven) {
    this.#given = given;
  }

  add(span: SoundSpan): void {
    this.#waiting = [...this.#waiting.filter(({ soundMs }) => soundMs < span.soundMs), span];
    // What waits for its next try takes this one along.
    if (this.#retryTimer === undefined) void this.#tellAll().catch(() => undefined);
  }

  /** Resolves when everything is told; rejects when it cannot be told now, and is tried again nonetheless. */
  async finish(): Promise<void> {
    while (this.#waiting.length > 0) await this.#tellAll();
  }

  #tellAll(): Promise<void> {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
    this.#telling ??= this.#tellInOrder();
    return this.#telling;
  }

  async #tellInOrder(): Promise<void> {
    try {
      for (let next = this.#waiting[0]; next; next = this.#waiting[0]) await this.#tellOne(next);
    } catch (error) {
      this.#waitAndRetry();
      throw error;
    } finally {
      this.#telling = null;
    }
  }

  async #tellOne(span: SoundSpan): Promise<void> {
    try {
      await this.#given.tell(span);
    } catch (error) {
      // A go that was let go has no sound either.
      if (codeOf(error) !== 'not-found') throw error;
    }
    if (this.#failures >= SAID_AFTER) this.#given.unsay(STILL_UNTOLD);
    this.#failures = 0;
    this.#waiting = this.#waiting.filter((each) => each !== span);
  }

  #waitAndRetry(): void {
    const wait = Math.min(FIRST_RETRY_MS * 2 ** this.#failures, LONGEST_RETRY_MS);
    this.#failures += 1;
    if (this.#failures === SAID_AFTER) this.#given.say(STILL_UNTOLD);
    this.#retryTimer = setTimeout(() => void this.#tellAll().catch(() => undefined), wait);
  }
}
