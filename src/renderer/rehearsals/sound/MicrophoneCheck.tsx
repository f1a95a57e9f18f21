import { Button } from '@mantine/core';
import { IconMicrophone } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { openMicrophone, type Microphone } from '../../audio/microphone.ts';
import { sentenceFor } from '../../client/sentence-for.ts';
import { HeardNow } from './HeardNow.tsx';
import styles from './sound-row.module.css';

type Check =
  | { state: 'closed' }
  /** Another one is heard until the one that was chosen is open. */
  | { state: 'asking'; meanwhile: Microphone | null }
  | { state: 'open'; microphone: Microphone }
  | { state: 'failed'; sentence: string };

const LOST = 'The microphone was unplugged or taken away. Plug it in and check again, or rehearse without sound.';

/** Tries the microphone before a go: a bar that moves when somebody speaks. Nothing of it is kept. */
export function MicrophoneCheck() {
  const [check, setCheck] = useState<Check>({ state: 'closed' });
  const microphone = microphoneOf(check);
  useEffect(() => {
    if (!microphone) return;
    microphone.onLost(() => setCheck({ state: 'failed', sentence: LOST }));
    return () => microphone.close();
  }, [microphone]);
  useEffect(() => {
    if (check.state !== 'asking') return;
    let gone = false;
    openMicrophone().then(
      (opened) => (gone ? opened.close() : setCheck({ state: 'open', microphone: opened })),
      (error: unknown) => !gone && setCheck({ state: 'failed', sentence: sentenceFor(error) }),
    );
    return () => {
      gone = true;
    };
  }, [check]);

  const box = useRef<HTMLDivElement>(null);
  // What the check has to say is longer than its button was, and may lie below the edge.
  useEffect(() => {
    if (check.state === 'open' || check.state === 'failed') box.current?.scrollIntoView({ block: 'nearest' });
  }, [check]);

  return (
    <div ref={box} className={styles.row} role="group" aria-label="Microphone check">
      <Button
        size="xs"
        variant="default"
        leftSection={<IconMicrophone size={16} aria-hidden />}
        loading={check.state === 'asking' && !microphone}
        onClick={() => setCheck(microphone ? { state: 'closed' } : { state: 'asking', meanwhile: null })}
      >
        {microphone ? 'Done checking' : check.state === 'failed' ? 'Check again' : 'Check the microphone'}
      </Button>
      {microphone && (
        <HeardNow microphone={microphone} onReopen={() => setCheck({ state: 'asking', meanwhile: microphone })} />
      )}
      {check.state === 'failed' && (
        <span className={styles.problem} role="alert">
          {check.sentence}
        </span>
      )}
    </div>
  );
}

function microphoneOf(check: Check): Microphone | null {
  if (check.state === 'asking') return check.meanwhile;
  return check.state === 'open' ? check.microphone : null;
}
