import { useCallback, useEffect, useState } from 'react';
import { LevelMeter } from '../../audio/LevelMeter.tsx';
import { RecordingLight } from '../../audio/RecordingLight.tsx';
import { hearOfRecording } from './recording-news.ts';
import styles from './sound-row.module.css';

interface Props {
  takeId: string;
}

/** Without a word for so long, in milliseconds, the window that records is taken to be gone: it speaks twenty times a second. */
const SILENT_MS = 1_000;

/** In a window that does not record a take itself: whether another one keeps its sound at this moment, and how loud it is. */
export function HeardElsewhere({ takeId }: Props) {
  const on = useIsRecordedElsewhere(takeId);
  const onLevel = useCallback(
    (listener: (level: number) => void) => hearOfRecording(takeId, ({ level }) => listener(level)),
    [takeId],
  );
  return (
    <>
      <RecordingLight on={on} />
      {on && (
        <div className={styles.meter}>
          <LevelMeter subscribe={onLevel} />
        </div>
      )}
    </>
  );
}

function useIsRecordedElsewhere(takeId: string): boolean {
  const [on, setOn] = useState(false);
  useEffect(() => {
    let silence: ReturnType<typeof setTimeout> | undefined;
    const stop = hearOfRecording(takeId, ({ state }) => {
      clearTimeout(silence);
      silence = setTimeout(() => setOn(false), SILENT_MS);
      setOn(state === 'recording');
    });
    return () => {
      clearTimeout(silence);
      stop();
      setOn(false);
    };
  }, [takeId]);
  return on;
}
