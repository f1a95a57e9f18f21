import { Switch } from '@mantine/core';
import { IconMessage } from '@tabler/icons-react';
import type { MouseEvent, PointerEvent } from 'react';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import styles from './PupilCard.module.css';
import { holdButton } from './use-card-keys.ts';
import type { PupilSpeech } from './use-pupil-speech.ts';

interface Props {
  speech: PupilSpeech;
  /** The time of the go. */
  goMs: number;
  underWay: boolean;
  /** One press starts and another stops, for whoever cannot hold a button down. */
  latched: boolean;
  onLatched: (latched: boolean) => void;
  onToggle: () => void;
}

/** The one large button: down while the pupil speaks. */
export function PupilSpeaks({ speech, goMs, underWay, latched, onLatched, onToggle }: Props) {
  const { sinceMs, start, stop } = speech;
  const hold = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start();
    },
    onLostPointerCapture: stop,
    onContextMenu: (event: MouseEvent) => event.preventDefault(),
  };
  return (
    <footer className={styles.foot}>
      <button
        type="button"
        className={styles.speak}
        aria-pressed={sinceMs !== null}
        disabled={!underWay}
        {...holdButton}
        {...(!latched && hold)}
        onClick={(event) => {
          // A click without a pointer comes from a tool that cannot hold anything down.
          if (latched || event.detail === 0) onToggle();
        }}
      >
        <IconMessage size={24} aria-hidden />
        {sinceMs === null ? (
          <span>
            {latched ? 'Press when the pupil speaks' : 'Hold while the pupil speaks'}
            <kbd className={styles.key}>Space</kbd>
          </span>
        ) : (
          <span className={styles.figures}>The pupil is speaking, {clockFace(Math.max(0, goMs - sinceMs))}</span>
        )}
      </button>
      <Switch
        label="Press once to start, once to stop"
        checked={latched}
        onChange={(event) => {
          stop();
          onLatched(event.currentTarget.checked);
        }}
      />
    </footer>
  );
}
