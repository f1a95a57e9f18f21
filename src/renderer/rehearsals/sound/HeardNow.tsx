import { useEffect, useMemo } from 'react';
import { findMicrophone } from '../../audio/chosen-microphone.ts';
import { LevelMeter } from '../../audio/LevelMeter.tsx';
import type { Microphone } from '../../audio/microphone.ts';
import { MicrophoneChoice } from '../../audio/MicrophoneChoice.tsx';
import { MicrophoneStandsIn } from '../../audio/MicrophoneStandsIn.tsx';
import { NothingHeard } from '../../audio/NothingHeard.tsx';
import { soundLevel } from '../../audio/sound-level.ts';
import { useMicrophones } from '../../audio/use-microphones.ts';
import { useLatest } from '../../ui/use-latest.ts';
import styles from './sound-row.module.css';

interface Props {
  microphone: Microphone;
  /** Asks for the microphone again: another was chosen, or the chosen one is back. */
  onReopen: () => void;
}

/** An open microphone that is tried: how loud it hears, and which one it is. */
export function HeardNow({ microphone, onReopen }: Props) {
  const onLevel = useMemo(() => levelsOf(microphone), [microphone]);
  const listed = useMicrophones();
  const { missing, name, deviceId } = microphone;
  // Among several, the choice says it already.
  const isNamed = listed.length > 1 && listed.some((each) => each.deviceId === deviceId);
  const isBack = missing !== null && findMicrophone(listed, missing) !== null;
  const reopen = useLatest(onReopen);
  // Once it is back, and at no other change.
  useEffect(() => {
    if (isBack) reopen.current();
  }, [isBack, reopen]);
  return (
    <>
      <div className={styles.meter}>
        <LevelMeter subscribe={onLevel} />
      </div>
      <MicrophoneChoice microphone={microphone} onChoose={onReopen} />
      <MicrophoneStandsIn microphone={microphone} />
      <span className={styles.words}>
        {name && !isNamed && <>{name}. </>}
        Say something: the bar should move. Nothing is recorded.
      </span>
      <NothingHeard key={deviceId} subscribe={onLevel} />
    </>
  );
}

function levelsOf(microphone: Microphone): (listener: (level: number) => void) => () => void {
  return (listener) => microphone.onBlock((samples) => listener(soundLevel(samples)));
}
