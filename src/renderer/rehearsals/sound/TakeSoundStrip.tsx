import { Button } from '@mantine/core';
import { LevelMeter } from '../../audio/LevelMeter.tsx';
import { NothingHeard } from '../../audio/NothingHeard.tsx';
import { RecordingLight } from '../../audio/RecordingLight.tsx';
import { useLevels, useRecorderState } from '../../audio/use-recorder.ts';
import styles from './TakeSoundStrip.module.css';
import type { TakeRecorder } from './use-take-recorder.ts';

interface Props {
  /** From `useTakeRecorder`, where a go is recorded. */
  sound: TakeRecorder;
}

/**
 * On the stage while a go is recorded: whether sound is being kept at this moment, how loud, and when it is not, why. The
 * go goes on whatever becomes of its sound.
 */
export function TakeSoundStrip({ sound }: Props) {
  return (
    <div className={styles.strip} role="group" aria-label="Sound">
      {sound.where === 'here' ? (
        <Here {...sound} />
      ) : (
        <span className={styles.words}>This go is recorded in another window.</span>
      )}
    </div>
  );
}

function Here({ recorder, again }: Extract<TakeRecorder, { where: 'here' }>) {
  const now = useRecorderState(recorder);
  const onLevel = useLevels(recorder);
  return (
    <>
      <RecordingLight on={now.state === 'recording'} />
      {(now.state === 'recording' || now.state === 'paused') && (
        <>
          <div className={styles.meter}>
            <LevelMeter subscribe={onLevel} />
          </div>
          <NothingHeard subscribe={onLevel} />
        </>
      )}
      {now.state === 'asking' && <span className={styles.words}>Allow the microphone if you are asked.</span>}
      {now.state === 'saving' && <span className={styles.words}>Saving what was said…</span>}
      {now.state === 'unsaved' && (
        <Problem
          sentence={`What was said is kept while this window is open, and saving is tried again. ${now.sentence}`}
          way="Try now"
          onTry={() => recorder.retry()}
        />
      )}
      {now.state === 'failed' && (
        <Problem sentence={`${now.sentence} You can go on without.`} way="Try again" onTry={again} />
      )}
      {now.state === 'kept' && now.because !== null && <Problem sentence={now.because} way="Record on" onTry={again} />}
    </>
  );
}

function Problem({ sentence, way, onTry }: { sentence: string; way: string; onTry: () => void }) {
  return (
    <>
      <span className={styles.problem} role="alert">
        {sentence}
      </span>
      <Button size="compact-sm" variant="default" onClick={onTry}>
        {way}
      </Button>
    </>
  );
}
