import { askForSound } from './ask-for-sound.ts';
import type { SampleBlock } from './capture-worklet.ts';
import captureWorklet from './capture-worklet.ts?worker&url';
import type { ListedMicrophone } from './chosen-microphone.ts';

/** Samples a second: speech ends below 12 kHz, and a minute is 2.9 MB. A browser that cannot convert gives its own rate. */
const SAMPLE_RATE = 24_000;

/** An open microphone: hands over 50 ms of 16-bit samples at a time until it is closed or lost. */
export interface Microphone {
  readonly sampleRate: number;
  /** What the system calls it, such as "Built-in microphone"; may be empty. */
  readonly name: string;
  /** The id it is listed under; empty where it has none. */
  readonly deviceId: string;
  /** The chosen one whose place it takes, because that is gone; null where it is the right one. */
  readonly missing: ListedMicrophone | null;
  /** Hears every block from now on; returns the way to stop hearing. */
  onBlock(listener: (samples: SampleBlock) => void): () => void;
  /** Called once when the microphone is unplugged or taken away. */
  onLost(listener: () => void): void;
  /** Lets the microphone go; the browser's own light goes out. */
  close(): void;
}

export type OpenMicrophone = () => Promise<Microphone>;

/**
 * Asks for the microphone that was chosen on this computer, sound only, and opens it. Throws AppError `not-allowed` when
 * people or the system refuse it and `not-found` when there is none to be had.
 */
export async function openMicrophone(): Promise<Microphone> {
  const { stream, missing } = await askForSound();
  try {
    const { context, source } = connect(stream);
    await context.audioWorklet.addModule(captureWorklet);
    const capture = new AudioWorkletNode(context, 'capture', {
      numberOfInputs: 1,
      numberOfOutputs: 1,
      channelCount: 1,
    });
    // A node nobody listens to is not run. It gives out silence.
    source.connect(capture).connect(context.destination);
    await context.resume();
    const [sound] = stream.getAudioTracks();
    // Some systems stop it while they sleep or somebody telephones.
    context.addEventListener('statechange', () => {
      if (context.state !== 'running' && context.state !== 'closed') void context.resume().catch(() => undefined);
    });
    return {
      sampleRate: context.sampleRate,
      name: sound?.label ?? '',
      deviceId: sound?.getSettings().deviceId ?? '',
      missing,
      onBlock(listener) {
        const hear = ({ data }: MessageEvent<SampleBlock>) => listener(data);
        capture.port.addEventListener('message', hear);
        capture.port.start();
        return () => capture.port.removeEventListener('message', hear);
      },
      onLost(listener) {
        for (const track of stream.getTracks()) track.addEventListener('ended', listener, { once: true });
      },
      close() {
        for (const track of stream.getTracks()) track.stop();
        capture.disconnect();
        void context.close().catch(() => undefined);
      },
    };
  } catch (error) {
    for (const track of stream.getTracks()) track.stop();
    throw error;
  }
}

function connect(stream: MediaStream): { context: AudioContext; source: MediaStreamAudioSourceNode } {
  const context = new AudioContext({ sampleRate: SAMPLE_RATE });
  try {
    return { context, source: context.createMediaStreamSource(stream) };
  } catch {
    // Firefox does not convert between the rate of a microphone and another one.
    void context.close();
    const own = new AudioContext();
    return { context: own, source: own.createMediaStreamSource(stream) };
  }
}
