import { AppError } from '../../shared/app-error.ts';
import type { Sound } from '../../shared/recordings/recording.ts';
import { codeOf, sentenceFor } from '../client/sentence-for.ts';
import type { Microphone, OpenMicrophone } from './microphone.ts';
import { nextPiece } from './next-piece.ts';
import type { RecordingSink } from './recording-sink.ts';
import { soundLevel } from './sound-level.ts';

/** How far a recording has come. The last four are ends; `unsaved` goes on trying. */
export type RecorderState =
  | { state: 'asking' }
  | { state: 'recording' }
  | { state: 'paused' }
  /** Nothing more is heard; the last pieces are on their way to the disk. */
  | { state: 'saving' }
  /** The sound waits in this window because it cannot be saved just now. */
  | { state: 'unsaved'; sentence: string }
  /** `because` says why it ended by itself, or is null when somebody stopped it. */
  | { state: 'kept'; sound: Sound; because: string | null }
  | { state: 'failed'; sentence: string }
  | { state: 'discarded' };

export interface RecorderGiven {
  openMicrophone: OpenMicrophone;
  sink: RecordingSink;
  /** A recording ends by itself after this many milliseconds of sound. */
  longestMs: number;
}

/** Sound waits this long before it is sent, so that a crash loses no more than this and what is under way. */
const SEND_AFTER_MS = 200;
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;

const LOST = 'The microphone was unplugged or taken away. What was said up to then is kept.';
const OTHER_RATE =
  'This microphone cannot take over in the middle of a recording, which goes on with the one it had. The next one uses it.';
const TOO_LONG = 'The time for one recording is over. What was said up to here is kept.';

/**
 * Records once: from the microphone to the disk, piece by piece while it lasts. Pauses are left out. Whatever ends it,
 * what was said is kept unless somebody discards it. It knows nothing of what is being recorded or why.
 */
export class Recorder {
  readonly #given: RecorderGiven;
  readonly #listeners = new Set<() => void>();
  readonly #levelListeners = new Set<(level: number) => void>();
  #state: RecorderState = { state: 'asking' };
  #microphone: Microphone | null = null;
  #changes = 0;
  #recordingId: string | null = null;
  /** What was heard and is not on the disk, oldest first. */
  #waiting: Int16Array<ArrayBuffer>[] = [];
  #heard = 0;
  #sent = 0;
  #because: string | null = null;
  #sending = false;
  #retryMs = FIRST_RETRY_MS;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(given: RecorderGiven) {
    this.#given = given;
  }

  get state(): RecorderState {
    return this.#state;
  }

  /** Milliseconds of sound so far, pauses left out. */
  get heardMs(): number {
    return this.#milliseconds(this.#heard);
  }

  /** Milliseconds of sound that was heard and is not on the disk. */
  get unsentMs(): number {
    return this.#milliseconds(this.#heard - this.#sent);
  }

  /** The microphone it hears, once that is open. */
  get microphone(): Microphone | null {
    return this.#microphone;
  }

  /** Calls `listener` whenever `state` changed. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls `listener` for each block, twenty a second, with how loud it was, 0 to 1; also while paused. `heardMs` counts it. */
  onLevel(listener: (level: number) => void): () => void {
    this.#levelListeners.add(listener);
    return () => this.#levelListeners.delete(listener);
  }

  /** Asks for the microphone and begins. Never rejects: what goes wrong is a state. */
  async start(): Promise<void> {
    try {
      const microphone = await this.#given.openMicrophone();
      if (this.#state.state !== 'asking') return microphone.close();
      this.#listenTo(microphone);
      this.#become({ state: 'recording' });
      void this.#send();
    } catch (error) {
      if (this.#state.state === 'asking') this.#become({ state: 'failed', sentence: sentenceFor(error) });
    }
  }

  /**
   * Goes on with the microphone that is chosen by now; what was said before stays. Rejects where that one cannot be
   * opened, and goes on hearing the one it has.
   */
  async changeMicrophone(): Promise<void> {
    const asked = (this.#changes += 1);
    const next = await this.#given.openMicrophone();
    const before = this.#microphone;
    if (!this.#isHearing || !before || asked !== this.#changes) return next.close();
    if (next.sampleRate !== before.sampleRate) {
      next.close();
      throw new AppError('not-allowed', OTHER_RATE);
    }
    this.#listenTo(next);
    before.close();
    this.#become({ ...this.#state });
  }

  pause(): void {
    if (this.#state.state !== 'recording') return;
    this.#become({ state: 'paused' });
    void this.#send();
  }

  resume(): void {
    if (this.#state.state === 'paused') this.#become({ state: 'recording' });
  }

  /** Ends the recording and keeps it. Before the microphone is open there is nothing to keep. */
  stop(): void {
    if (this.#state.state === 'asking') this.discard();
    else this.#end(null);
  }

  /** Ends the recording and leaves nothing of it. What is kept already stays. */
  discard(): void {
    if (['kept', 'failed', 'discarded'].includes(this.#state.state)) return;
    this.#letGo();
    this.#become({ state: 'discarded' });
    if (!this.#sending) void this.#clearAway();
  }

  /** Tries at once to save what could not be saved. */
  retry(): void {
    if (this.#state.state === 'unsaved') void this.#send();
  }

  #listenTo(microphone: Microphone): void {
    this.#microphone = microphone;
    // One that another has taken over from may still have a block on its way.
    const isHeard = () => this.#microphone === microphone;
    microphone.onBlock((samples) => isHeard() && this.#hear(samples));
    microphone.onLost(() => isHeard() && this.#end(LOST));
  }

  get #isHearing(): boolean {
    return this.#state.state === 'recording' || this.#state.state === 'paused';
  }

  #hear(samples: Int16Array<ArrayBuffer>): void {
    if (this.#state.state === 'recording') this.#take(samples);
    const level = soundLevel(samples);
    for (const listener of this.#levelListeners) listener(level);
  }

  #take(samples: Int16Array<ArrayBuffer>): void {
    const room = this.#samples(this.#given.longestMs) - this.#heard;
    const fitting = samples.subarray(0, room);
    this.#waiting.push(fitting);
    this.#heard += fitting.length;
    if (fitting.length === room) this.#end(TOO_LONG);
    else if (this.#retryTimer === undefined) void this.#send();
  }

  #end(because: string | null): void {
    if (!this.#isHearing) return;
    this.#because = because;
    this.#microphone?.close();
    this.#become({ state: 'saving' });
    void this.#send();
  }

  get #ending(): boolean {
    return this.#state.state === 'saving' || this.#state.state === 'unsaved';
  }

  /** Sends what waits, one piece at a time; when the recording has ended, all of it, and then its end. */
  async #send(): Promise<void> {
    if (this.#sending || !this.#microphone) return;
    this.#sending = true;
    this.#stopWaiting();
    try {
      this.#recordingId ??= await this.#given.sink.begin(this.#microphone.sampleRate);
      while (this.#state.state !== 'discarded' && this.#isWorthSending()) {
        const { piece, blocks } = nextPiece(this.#waiting);
        await this.#given.sink.append(this.#recordingId, this.#sent, piece);
        this.#waiting.splice(0, blocks);
        this.#sent += piece.length;
        this.#retryMs = FIRST_RETRY_MS;
      }
      if (this.#ending) await this.#finish(this.#recordingId);
    } catch (error) {
      if (this.#state.state !== 'discarded') await this.#onFailure(error);
    } finally {
      this.#sending = false;
      if (this.#state.state === 'discarded') void this.#clearAway();
    }
  }

  #isWorthSending(): boolean {
    const waiting = this.#heard - this.#sent;
    return this.#ending || this.#state.state === 'paused' ? waiting > 0 : waiting >= this.#samples(SEND_AFTER_MS);
  }

  async #finish(recordingId: string): Promise<void> {
    if (this.#sent === 0) {
      await this.#given.sink.discard(recordingId);
      this.#become({ state: 'failed', sentence: 'Nothing was recorded. Try again, and speak when the light is on.' });
      return;
    }
    const sound = await this.#given.sink.finish(recordingId);
    this.#become({ state: 'kept', sound, because: this.#because });
  }

  /** A disk that refuses ends the recording with what it took; a process that does not answer is asked again. */
  async #onFailure(trouble: unknown): Promise<void> {
    const refused = codeOf(trouble) !== 'internal';
    if (refused && (this.#recordingId === null || this.#sent === 0)) {
      this.#letGo();
      this.#become({ state: 'failed', sentence: sentenceFor(trouble) });
    } else if (refused && this.#waiting.length > 0) {
      this.#waiting = [];
      this.#heard = this.#sent;
      this.#microphone?.close();
      this.#because = `The recording ended early; what was said up to then is kept. ${sentenceFor(trouble)}`;
      this.#become({ state: 'saving' });
      await this.#finish(this.#recordingId!).catch((again: unknown) => this.#waitAndRetry(again));
    } else this.#waitAndRetry(trouble);
  }

  #waitAndRetry(error: unknown): void {
    if (this.#ending) this.#become({ state: 'unsaved', sentence: sentenceFor(error) });
    this.#retryTimer = setTimeout(() => void this.#send(), this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, LONGEST_RETRY_MS);
  }

  #stopWaiting(): void {
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
  }

  #letGo(): void {
    this.#stopWaiting();
    this.#microphone?.close();
    this.#waiting = [];
  }

  /** What cannot be cleared away now is offered as unfinished when its work is opened again. */
  async #clearAway(): Promise<void> {
    if (this.#recordingId !== null) await this.#given.sink.discard(this.#recordingId).catch(() => undefined);
    this.#recordingId = null;
  }

  #samples(ms: number): number {
    return Math.round((ms / 1000) * (this.#microphone?.sampleRate ?? 0));
  }

  #milliseconds(samples: number): number {
    return this.#microphone ? Math.round((samples / this.#microphone.sampleRate) * 1000) : 0;
  }

  #become(next: RecorderState): void {
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}
