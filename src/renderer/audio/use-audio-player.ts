import { useEffect, useMemo, useState } from 'react';

/** Where a sound file has come while it is listened to, and the ways to move it. */
export interface Playing {
  state: 'paused' | 'playing' | 'unplayable';
  /** Milliseconds from the start. */
  atMs: number;
  play(): void;
  pause(): void;
  /** Moves to a place; goes on playing if it was. */
  seek(ms: number): void;
}

/** What is heard just now: starting one sound pauses another. */
let heardNow: HTMLAudioElement | null = null;

/**
 * Plays one sound file by its address, or nothing as long as there is none; the file is not fetched before it is wanted.
 * Leaving the screen stops it.
 */
export function useAudioPlayer(src: string | null): Playing {
  const audio = useMemo(() => loadedAudio(src), [src]);
  const [facts, setFacts] = useState<Pick<Playing, 'state' | 'atMs'>>({ state: 'paused', atMs: 0 });

  useEffect(() => {
    let frame = 0;
    const read = () => {
      const state = audio.error ? 'unplayable' : audio.paused ? 'paused' : 'playing';
      setFacts({ state, atMs: Math.round(audio.currentTime * 1000) });
      cancelAnimationFrame(frame);
      if (state === 'playing') frame = requestAnimationFrame(read);
    };
    const events = ['play', 'pause', 'ended', 'seeked', 'error', 'timeupdate'] as const;
    for (const event of events) audio.addEventListener(event, read);
    load(audio, src);
    read();
    return () => {
      cancelAnimationFrame(frame);
      for (const event of events) audio.removeEventListener(event, read);
      letGo(audio);
    };
  }, [audio, src]);

  return useMemo(
    () => ({
      ...facts,
      play() {
        if (heardNow !== audio) heardNow?.pause();
        heardNow = audio;
        // Refused when the file cannot be read, which `error` says as well, or when somebody paused at once.
        void audio.play().catch(() => undefined);
      },
      pause: () => audio.pause(),
      seek(ms) {
        moveTo(audio, ms);
        setFacts((before) => ({ ...before, atMs: Math.max(0, Math.round(ms)) }));
      },
    }),
    [audio, facts],
  );
}

function loadedAudio(src: string | null): HTMLAudioElement {
  const audio = new Audio();
  audio.preload = 'metadata';
  load(audio, src);
  return audio;
}

/** Loads the file, unless it is loaded already. */
function load(audio: HTMLAudioElement, src: string | null): void {
  if (src !== null && !audio.hasAttribute('src')) audio.src = src;
}

function moveTo(audio: HTMLAudioElement, ms: number): void {
  audio.currentTime = Math.max(0, ms / 1000);
}

/** Stops, and lets the file go at once rather than when memory runs short. */
function letGo(audio: HTMLAudioElement): void {
  audio.pause();
  audio.removeAttribute('src');
  audio.load();
}
