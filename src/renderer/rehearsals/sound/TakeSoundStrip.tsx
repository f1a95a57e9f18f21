import { Button } from '@mantine/core';
import { LevelMeter } from '../../audio/LevelMeter.tsx';
import { MicrophoneChoice } from '../../audio/MicrophoneChoice.tsx';
import { MicrophoneStandsIn } from '../../audio/MicrophoneStandsIn.tsx';
import { NothingHeard } from '../../audio/NothingHeard.tsx';
import { RecordingLight } from '../../audio/RecordingLight.tsx';
import type { Recorder, RecorderState } from '../../audio/recorder.ts';
import { useIsSavingBehind, useLevels, useRecorderState } from '../../audio/use-recorder.ts';
import { tellFailure } from '../../client/tell-failure.ts';
import { KeyHint } from '../stage/KeyHint.tsx';
import { HeardElsewhere } from './HeardElsewhere.tsx';
import styles from './sound-row.module.css';
import type { TakeRecorder } from './use-take-recorder.ts';

interface Props {
  /** From `useTakeRecorder`, where a go is recorded. */
  sound: TakeRecorder;
  /** Something here was pressed, and keeps the keyboard from the stage. */
  onPressed: () => void;
}

/**
 * On the stage while a go is recorded: whether sound is being kept at this moment, how loud, and when it is not, why, and
 * the way to record the rest. The go goes on whatever becomes of its sound. In a pause another microphone can be chosen.
 */
export function TakeSoundStrip({ sound, onPressed }: Props) {
  return (
    <div className={styles.row} role="group" aria-label="Sound">
      {sound.where === 'here' ? (
        <Here {...sound} onPressed={onPressed} />
      ) : (
        <>
          <HeardElsewhere takeId={sound.takeId} />
          <span className={styles.words}>This go is recorded in another window.</span>
        </>
      )}
    </div>
  );
}

type HereProps = Extract<TakeRecorder, { where: 'here' }> & Omit<Props, 'sound'>;

function Here({ recorder, hasSound, again, onPressed }: HereProps) {
  const now = useRecorderState(recorder);
  const isBehind = useIsSavingBehind(recorder);
  const onLevel = useLevels(recorder);
  const recordOn = () => {
    again();
    onPressed();
  };
  return (
    <>
      <RecordingLight on={now.state === 'recording'} />
      {(now.state === 'recording' || now.state === 'paused') && (
        <>
          <div className={styles.meter}>
            <LevelMeter subscribe={onLevel} />
          </div>
          <NothingHeard subscribe={onLevel} />
          {recorder.microphone && now.state === 'paused' && (
            <MicrophoneChoice
              microphone={recorder.microphone}
              onChoose={() => {
                void tellFailure(() => recorder.changeMicrophone());
                onPressed();
              }}
            />
          )}
          {recorder.microphone && <MicrophoneStandsIn microphone={recorder.microphone} />}
          {isBehind && (
            <span className={styles.words} role="status">
              Saving is behind: the newest sound waits in this window, and is tried again.
            </span>
          )}
        </>
      )}
      {now.state === 'asking' && <span className={styles.words}>Allow the microphone if you are asked.</span>}
      <StillSaving now={now} recorder={recorder} />
      {now.state === 'failed' && (
        <Problem
          sentence={`${now.sentence} ${hasSound ? 'What was said before is kept, and you' : 'You'} can go on without.`}
          way={{ label: 'Try again', go: recordOn, key: 'R' }}
        />
      )}
      {now.state === 'kept' && now.because !== null && (
        <Problem sentence={now.because} way={{ label: 'Record on', go: recordOn, key: 'R' }} />
      )}
    </>
  );
}

/**
 * After a go, where its sound is not whole: that it is still on its way to the disk, or why it ended early. While it is on
 * its way, closing the window asks first.
 */
export function TakeSoundAfterwards({ sound }: Pick<Props, 'sound'>) {
  return sound.where === 'here' ? <Afterwards recorder={sound.recorder} /> : null;
}

function Afterwards({ recorder }: { recorder: Recorder }) {
  const now = useRecorderState(recorder);
  const endedEarly = now.state === 'kept' ? now.because : null;
  if (now.state !== 'saving' && now.state !== 'unsaved' && endedEarly === null) return null;
  return (
    <div className={styles.row} role="group" aria-label="Sound">
      <StillSaving now={now} recorder={recorder} />
      {endedEarly !== null && <Problem sentence={endedEarly} />}
    </div>
  );
}

function StillSaving({ now, recorder }: { now: RecorderState; recorder: Recorder }) {
  if (now.state === 'saving') return <span className={styles.words}>Saving what was said…</span>;
  if (now.state !== 'unsaved') return null;
  const sentence = `What was said is kept while this window is open, and saving is tried again. ${now.sentence}`;
  return <Problem sentence={sentence} way={{ label: 'Try now', go: () => recorder.retry() }} />;
}

interface ProblemProps {
  sentence: string;
  /** What can be done about it. */
  way?: { label: string; go: () => void; key?: string };
}

function Problem({ sentence, way }: ProblemProps) {
  return (
    <span className={styles.problem}>
      <span role="alert">{sentence}</span>
      {way && (
        <Button className={styles.way} size="compact-sm" variant="default" aria-keyshortcuts={way.key} onClick={way.go}>
          {way.label}
          {way.key && <KeyHint>{way.key}</KeyHint>}
        </Button>
      )}
    </span>
  );
}
