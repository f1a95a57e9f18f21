import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { LevelMeter } from '../../audio/LevelMeter.tsx';
import { NothingHeard } from '../../audio/NothingHeard.tsx';
import { openMicrophone, type Microphone } from '../../audio/microphone.ts';
import { soundLevel } from '../../audio/sound-level.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import styles from './sound-row.module.css';

type Check =
  | { state: 'closed' }
  | { state: 'asking' }
  | { state: 'open'; microphone: Microphone; onLevel: (listener: (level: number) => void) => () => void }
  | { state: 'failed'; sentence: string };

const LOST = 'The microphone was unplugged or taken away. Plug it in and check again, or rehearse without sound.';

/** Tries the microphone before a go: a bar that moves when somebody speaks. Nothing of it is kept. */
export function MicrophoneCheck() {
  const [check, setCheck] = useState<Check>({ state: 'closed' });
  const microphone = check.state === 'open' ? check.microphone : null;
  useEffect(() => {
    if (!microphone) return;
    microphone.onLost(() => setCheck({ state: 'failed', sentence: LOST }));
    return () => microphone.close();
  }, [microphone]);
  useEffect(() => {
    if (check.state !== 'asking') return;
    let gone = false;
    openMicrophone().then(
      (opened) => (gone ? opened.close() : setCheck({ state: 'open', microphone: opened, onLevel: levelsOf(opened) })),
      (error: unknown) => !gone && setCheck({ state: 'failed', sentence: sentenceFor(error) }),
    );
    return () => {
      gone = true;
    };
  }, [check.state]);

  return (
    <div className={styles.row} role="group" aria-label="Microphone check">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconMicrophone size={16} aria-hidden />}
        loading={check.state === 'asking'}
        onClick={() => setCheck({ state: check.state === 'open' ? 'closed' : 'asking' })}
      >
        {check.state === 'open' ? 'Done checking' : check.state === 'failed' ? 'Check again' : 'Check the microphone'}
      </Button>
      {check.state === 'open' && (
        <>
          <div className={styles.meter}>
            <LevelMeter subscribe={check.onLevel} />
          </div>
          <span className={styles.words}>
            {check.microphone.name && <>{check.microphone.name}. </>}
            Say something: the bar should move. Nothing is recorded.
          </span>
          <NothingHeard subscribe={check.onLevel} />
        </>
      )}
      {check.state === 'failed' && (
        <span className={styles.problem} role="alert">
          {check.sentence}
        </span>
      )}
    </div>
  );
}

function levelsOf(microphone: Microphone): (listener: (level: number) => void) => () => void {
  return (listener) => microphone.onBlock((samples) => listener(soundLevel(samples)));
}
