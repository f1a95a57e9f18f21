import { useEffect, useMemo, useState } from 'react';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import type { TakeTimeline } from '../../../shared/rehearsals/take-timeline.ts';
import { goMsAt, soundMsAt } from '../../../shared/rehearsals/talk/sound-time.ts';
import type { Playing } from '../../audio/use-audio-player.ts';
import { isAtEnd, listenOn } from './playhead.ts';

/** Where in a take one is, and the ways to move. With sound the sound moves it, without it the seconds that pass. */
export interface Playhead {
  goMs: number;
  playing: boolean;
  play(): void;
  pause(): void;
  /** Goes to a moment, in milliseconds of the go; goes on playing if it was. */
  seek(goMs: number): void;
}

export interface SoundToFollow {
  player: Playing;
  spans: readonly SoundSpan[];
}

/**
 * A playhead over a take. Playing steps over pauses, and begins again after the end. While nothing plays, one is at the
 * moment somebody chose, which may lie in a pause and so have no sound.
 */
export function usePlayhead({ spoken, endMs }: TakeTimeline, sound: SoundToFollow | null): Playhead {
  const [chosenMs, setChosenMs] = useState(0);
  const [silently, setSilently] = useState(false);
  const [sounded, setSounded] = useState(false);
  const sounding = sound?.player.state === 'playing';
  const heardMs = sound ? Math.min(goMsAt(sound.spans, sound.player.atMs) ?? 0, endMs) : 0;

  if (sounding !== sounded) {
    setSounded(sounding);
    // Where the sound stopped is where one is.
    if (!sounding) setChosenMs(heardMs);
  }
  if (silently && (sound || isAtEnd(spoken, chosenMs))) setSilently(false);

  useEffect(() => {
    if (!silently) return;
    let before = performance.now();
    let frame = requestAnimationFrame(function move(now) {
      const passed = Math.max(0, now - before);
      before = now;
      setChosenMs((at) => listenOn(spoken, at, passed));
      frame = requestAnimationFrame(move);
    });
    return () => cancelAnimationFrame(frame);
  }, [silently, spoken]);

  return useMemo(() => {
    const goMs = sounding ? heardMs : chosenMs;
    const seek = (to: number) => {
      const chosen = Math.round(Math.min(Math.max(0, to), endMs));
      setChosenMs(chosen);
      sound?.player.seek(soundMsAt(sound.spans, chosen) ?? 0);
    };
    return {
      goMs,
      playing: sounding || silently,
      play() {
        seek(isAtEnd(spoken, goMs) ? 0 : goMs);
        if (sound) sound.player.play();
        else setSilently(true);
      },
      pause() {
        setSilently(false);
        sound?.player.pause();
      },
      seek,
    };
  }, [sounding, heardMs, chosenMs, silently, sound, spoken, endMs]);
}
