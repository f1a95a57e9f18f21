import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { readWavHeader, WAV_HEADER_BYTES } from '../../src/shared/recordings/wav.ts';

/** What a page's microphone gives: a tone from and to these seconds after it was opened, and silence otherwise. */
export interface SpokenTone {
  from: number;
  to: number;
}

/**
 * Puts a microphone of known sound into every page opened from now on, where the browser would ask for the real one.
 * `unplugMicrophone` ends it.
 */
export async function giveMicrophone(page: Page, ...tones: SpokenTone[]): Promise<void> {
  await page.addInitScript(microphoneScript, tones);
}

/** The same for a page that is open already, such as the desktop's window. */
export async function giveMicrophoneNow(page: Page, ...tones: SpokenTone[]): Promise<void> {
  await page.evaluate(microphoneScript, tones);
}

/** Waits until the microphone that was opened last has given so many seconds of sound. */
export async function spokenFor(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction((least) => {
    const now = (window as TestWindow).testMicrophone?.context.currentTime ?? 0;
    return now >= least;
  }, seconds);
}

/** The wall times at which the tones of the microphone that was opened last really began and ended, as far as they have. */
export async function spokenAt(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as TestWindow).testMicrophone!.spokenAt);
}

/** Whether the page still holds the microphone that was opened last. */
export async function holdsMicrophone(page: Page): Promise<boolean> {
  return page.evaluate(() => (window as TestWindow).testMicrophone?.track.readyState === 'live');
}

type TestWindow = Window & { testMicrophone?: { context: AudioContext; track: MediaStreamTrack; spokenAt: number[] } };

/** Makes the page's microphone one that people refused. */
export async function refuseMicrophone(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
  });
}

/** Pulls the microphone out. */
export async function unplugMicrophone(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('test-unplug')));
}

/** As when microphones are plugged in and pulled out: from now on the browser tells of those with these names alone. */
export async function plugIn(page: Page, ...names: string[]): Promise<void> {
  await page.evaluate((told) => {
    const { mediaDevices } = navigator;
    mediaDevices.enumerateDevices = async () => {
      const devices = await MediaDevices.prototype.enumerateDevices.call(mediaDevices);
      return devices.filter(({ label }) => told.includes(label));
    };
    mediaDevices.dispatchEvent(new Event('devicechange'));
  }, names);
}

function microphoneScript(tones: readonly SpokenTone[]): void {
  navigator.mediaDevices.getUserMedia = () => {
    const context = new AudioContext();
    const voice = new OscillatorNode(context, { frequency: 440 });
    const loudness = new GainNode(context, { gain: 0 });
    const output = context.createMediaStreamDestination();
    voice.connect(loudness).connect(output);
    voice.start();
    for (const { from, to } of tones) {
      loudness.gain.setValueAtTime(0.5, from);
      loudness.gain.setValueAtTime(0, to);
    }
    const [track] = output.stream.getAudioTracks();
    window.addEventListener('test-unplug', () => track?.dispatchEvent(new Event('ended')), { once: true });
    // On a busy computer the sound falls behind the wall clock; each edge is noted when it has come.
    const edges = tones.flatMap(({ from, to }) => [from, to]);
    const spokenAt: number[] = [];
    setInterval(() => {
      const next = edges[spokenAt.length];
      if (next !== undefined && context.currentTime >= next) {
        spokenAt.push(Date.now() - (context.currentTime - next) * 1000);
      }
    }, 10);
    (window as TestWindow).testMicrophone = { context, track: track!, spokenAt };
    return Promise.resolve(output.stream);
  };
}

/** A WAV file, read as a program that knows nothing of us would: its length, and where it is loud. */
export interface DecodedSound {
  seconds: number;
  /** From the first to the last loud hundredth of a second. */
  toneSeconds: number;
}

/** Reads a recording. Throws when its header does not fit what is behind it. */
export async function decodeSound(file: string): Promise<DecodedSound> {
  const bytes = await readFile(file);
  const header = readWavHeader(bytes);
  if (header === null || header.soundBytes !== bytes.length - WAV_HEADER_BYTES) throw new Error(`${file} is not whole`);
  const samples = new Int16Array(new Uint8Array(bytes.subarray(WAV_HEADER_BYTES)).buffer);
  const step = header.sampleRate / 100;
  const loud: number[] = [];
  for (let at = 0; at + step <= samples.length; at += step) {
    if (samples.subarray(at, at + step).some((sample) => Math.abs(sample) > 3_000)) loud.push(at / header.sampleRate);
  }
  const toneSeconds = loud.length === 0 ? 0 : loud.at(-1)! - loud[0]! + 0.01;
  return { seconds: samples.length / header.sampleRate, toneSeconds };
}

/** Every sound file of a library, finished or under way, by its path inside the library. */
export async function soundsIn(libraryDir: string): Promise<string[]> {
  const names = await readdir(path.join(libraryDir, 'artefacts'), { recursive: true });
  return names.filter((name) => name.endsWith('.wav')).map((name) => path.join(libraryDir, 'artefacts', name));
}
