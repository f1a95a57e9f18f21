import { ActionIcon } from '@mantine/core';
import { IconPlayerPauseFilled, IconPlayerPlayFilled } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { clockFace } from '../../shared/rehearsals/clock-face.ts';
import classes from './AudioPlayer.module.css';
import { useAudioPlayer } from './use-audio-player.ts';

interface Props {
  /** Address of the sound file. */
  src: string;
  /** Its true length, which we know before the browser does. */
  durationMs: number;
  /** What is heard, such as "Sam’s voice clip". */
  label: string;
  /** Begins at once, because somebody has just asked for it. */
  startAtOnce?: boolean;
}

/** Milliseconds an arrow key moves, and Page Up and Page Down. */
const STEP_MS = 1_000;
const LEAP_MS = 5_000;
/** A player that has come to its end may stop a few samples before the length. */
const END_MS = 30;

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP_MS,
  ArrowDown: -STEP_MS,
  ArrowRight: STEP_MS,
  ArrowUp: STEP_MS,
  PageDown: -LEAP_MS,
  PageUp: LEAP_MS,
};

/** Plays a sound: a button, where it is, how long it is. Space plays and pauses, arrows move by a second. */
export function AudioPlayer({ src, durationMs, label, startAtOnce = false }: Props) {
  const playing = useAudioPlayer(src);
  const toggle = () => (playing.state === 'playing' ? playing.pause() : playing.play());
  const atMs = Math.min(playing.atMs, durationMs);
  // Rounded, as the pin on the page says it; and at the end the place is the length.
  const length = clockFace(Math.round(durationMs / 1000) * 1000);
  const place = atMs >= durationMs - END_MS ? length : clockFace(atMs);

  const begin = useRef(startAtOnce ? playing.play : null);
  useEffect(() => {
    begin.current?.();
    begin.current = null;
  }, []);

  if (playing.state === 'unplayable') {
    return (
      <p className={classes.problem} role="alert">
        This recording cannot be played: its file is missing or damaged. Everything else is safe.
      </p>
    );
  }
  return (
    <div className={classes.player} role="group" aria-label={label}>
      <ActionIcon size={28} aria-label={playing.state === 'playing' ? 'Pause' : 'Play'} onClick={toggle}>
        {playing.state === 'playing' ? <IconPlayerPauseFilled size={16} /> : <IconPlayerPlayFilled size={16} />}
      </ActionIcon>
      <input
        type="range"
        className={classes.slider}
        aria-label="Place in the recording"
        aria-valuetext={`${place} of ${length}`}
        min={0}
        max={durationMs}
        step={10}
        value={atMs}
        onChange={(event) => playing.seek(event.currentTarget.valueAsNumber)}
        onKeyDown={(event) => {
          const step = steps[event.key];
          if (step !== undefined) playing.seek(Math.min(durationMs, Math.max(0, atMs + step)));
          else if (event.key === ' ') toggle();
          else return;
          event.preventDefault();
        }}
      />
      <span className={classes.time} aria-hidden>
        {place} / {length}
      </span>
    </div>
  );
}
