/** What the audio thread of the browser gives a processor; TypeScript's own declarations leave it out. */
declare const sampleRate: number;
declare abstract class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** What is handed over at a time: 16-bit samples of one channel. */
export type SampleBlock = Int16Array<ArrayBuffer>;

/** Twenty blocks a second: smooth for a meter, and the most that pausing or stopping can cut off. */
const BLOCK_SECONDS = 0.05;
const LOUDEST = 32_767;

/** Runs on the audio thread: gathers the first channel into blocks of 16-bit samples and hands each over whole. */
class CaptureProcessor extends AudioWorkletProcessor {
  readonly #length = Math.round(sampleRate * BLOCK_SECONDS);
  #block: SampleBlock = new Int16Array(this.#length);
  #filled = 0;

  process([input]: readonly (readonly Float32Array[])[]): boolean {
    for (const sample of input?.[0] ?? []) {
      this.#block[this.#filled] = Math.round(Math.max(-1, Math.min(1, sample)) * LOUDEST);
      this.#filled += 1;
      if (this.#filled === this.#length) this.#handOver();
    }
    return true;
  }

  #handOver(): void {
    this.port.postMessage(this.#block, [this.#block.buffer]);
    this.#block = new Int16Array(this.#length);
    this.#filled = 0;
  }
}

registerProcessor('capture', CaptureProcessor);
