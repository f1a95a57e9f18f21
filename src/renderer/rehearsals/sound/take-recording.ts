import { LONGEST_TAKE_MS } from '../../../shared/recordings/recording.ts';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import type { ClockReading } from '../../../shared/rehearsals/rehearsal-clock.ts';
import type { OpenMicrophone } from '../../audio/microphone.ts';
import { Recorder } from '../../audio/recorder.ts';
import { SoundSpanKeeper } from './sound-span-keeper.ts';
import type { TakeSink } from './take-sink.ts';

export interface TakeRecordingGiven {
  sink: TakeSink;
  openMicrophone: OpenMicrophone;
  /** What the clock of the go shows just now; null when the go is no more. */
  readClock: () => ClockReading | null;
  /** Says which part of the go a piece of the sound holds. */
  noteSound: (span: SoundSpan) => void;
}

/**
 * Records a go while somebody speaks, and only then: whichever window paused it, the clock of the go decides. Every block
 * of sound asks it, because a window that is hidden has no other clock that can be relied on.
 */
export class TakeRecording {
  readonly recorder: Recorder;
  readonly #given: TakeRecordingGiven;
  readonly #spans = new SoundSpanKeeper();
  #heardMs = 0;

  constructor(given: TakeRecordingGiven) {
    const { sink, openMicrophone } = given;
    this.#given = given;
    this.recorder = new Recorder({ sink, openMicrophone, longestMs: LONGEST_TAKE_MS });
    this.recorder.subscribe(() => this.follow());
    this.recorder.onLevel(() => this.#hear());
  }

  /** Opens the microphone and records; resolves when all that was said is on the disk. What goes wrong is a state. */
  async record(): Promise<void> {
    // A window that waited for the one that recorded may come too late: then nobody is asked for a microphone.
    if (this.#phase() === 'ended') return this.recorder.discard();
    // Not awaited: a question about the microphone that nobody answers ends with the go.
    void this.recorder.start();
    await new Promise<void>((resolve) => {
      const look = () => {
        if (['kept', 'failed', 'discarded'].includes(this.recorder.state.state)) resolve();
      };
      this.recorder.subscribe(look);
      look();
    });
  }

  /** Pauses, goes on or ends with the go. */
  follow(): void {
    const { state } = this.recorder.state;
    const phase = this.#phase();
    if (state === 'recording' && phase !== 'speaking') this.#rest();
    if (state === 'paused' && phase === 'speaking') this.recorder.resume();
    // As when the microphone is pulled out: what is heard next was said later.
    if (state === 'saving') this.#closeSpan();
    if (phase === 'ended') this.leave();
  }

  /** Lets the microphone go, with everything that was said on its way to the disk; of a go that is no more, nothing. */
  leave(): void {
    this.#closeSpan();
    if (this.#given.readClock()) this.recorder.stop();
    else this.recorder.discard();
  }

  #phase(): ClockReading['phase'] {
    return this.#given.readClock()?.phase ?? 'ended';
  }

  #rest(): void {
    this.recorder.pause();
    this.#closeSpan();
  }

  /** Called for each block, after the recorder has counted it or, in a pause, let it go. */
  #hear(): void {
    const fromMs = this.#heardMs;
    this.#heardMs = this.recorder.heardMs;
    this.follow();
    const reading = this.#given.readClock();
    const { beforeMs } = this.#given.sink;
    if (this.recorder.state.state !== 'recording' || !reading || beforeMs === null || this.#heardMs === fromMs) return;
    const span = this.#spans.hear({ fromMs: beforeMs + fromMs, toMs: beforeMs + this.#heardMs, goMs: reading.goMs });
    if (span) this.#given.noteSound(span);
  }

  #closeSpan(): void {
    const span = this.#spans.close();
    if (span) this.#given.noteSound(span);
  }
}
