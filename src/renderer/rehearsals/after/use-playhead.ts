import { useEffect, useMemo, useState } from 'react';
import type { SoundSpan } from '../../../shared/rehearsals/go.ts';
import type { TakeTimeline } from '../../../shared/rehearsals/take-timeline.ts';
import { goMsAt, soundMsAt } from '../../../shared/rehearsals/talk/sound-time.ts';
import type { Playing } from '../../audio/use-audio-player.ts';
import { isBeyondSound, listenedToMs, listenOn } from './playhead.ts';

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
  /** Where it ends, in milliseconds of the go; the go may have gone on without it. */
  endMs: number;
}

/**
 * A playhead over a take. Playing steps over pauses, goes on in silence where the sound has ended, and begins again after
 * the end. While nothing plays, one is at the moment somebody chose, which may lie in a pause and so have no sound.
 */
export function usePlayhead({ spoken, endMs }: TakeTimeline, sound: SoundToFollow | null): Playhead {
  const [chosenMs, setChosenMs] = useState(0);
  const [silently, setSilently] = useState(false);
  const [sounded, setSounded] = useState(false);
  const sounding = sound?.player.state === 'playing';
  const heardMs = sound ? Math.min(goMsAt(sound.spans, sound.player.atMs) ?? 0, endMs) : 0;
  const lastMs = listenedToMs(spoken, sound?.endMs ?? null);
  const hasNoSound = (goMs: number) => !sound || isBeyondSound(goMs, sound.endMs);

  if (sounding !== sounded) {
    setSounded(sounding);
    // Where the sound stopped is where one is; where it ended, the rest follows in silence.
    if (!sounding && !silently) {
      setChosenMs(heardMs);
      if (sound && hasNoSound(heardMs)) setSilently(true);
    }
  }
  if (silently && chosenMs >= lastMs) setSilently(false);

  // Play was pressed before the sound was read, or somebody went back to where there is some: it is heard from there.
  const soundToHear = silently && !hasNoSound(chosenMs) ? sound : null;
  useEffect(() => {
    if (!soundToHear) return;
    soundToHear.player.seek(soundMsAt(soundToHear.spans, chosenMs) ?? 0);
    soundToHear.player.play();
    setSilently(false);
  }, [soundToHear, chosenMs]);

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
    const goMs = sounding && !silently ? heardMs : chosenMs;
    /** Goes to a moment; answers the sound, if there is any to be heard there. */
    const moveTo = (to: number) => {
      const chosen = Math.round(Math.min(Math.max(0, to), endMs));
      setChosenMs(chosen);
      sound?.player.seek(soundMsAt(sound.spans, chosen) ?? 0);
      return sound && !isBeyondSound(chosen, sound.endMs) ? sound : null;
    };
    return {
      goMs,
      playing: sounding || silently,
      play() {
        const heard = moveTo(goMs >= lastMs ? 0 : goMs);
        if (heard) heard.player.play();
        else setSilently(true);
      },
      pause() {
        setSilently(false);
        sound?.player.pause();
      },
      seek(to) {
        if (moveTo(to) || !sounding) return;
        setSilently(true);
        sound?.player.pause();
      },
    };
  }, [sounding, heardMs, chosenMs, silently, sound, lastMs, endMs]);
}
