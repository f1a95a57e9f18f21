import { Button, Kbd, VisuallyHidden } from '@mantine/core';
import { clockFace } from '../../../shared/rehearsals/clock-face.ts';
import { LONGEST_CLIP_MS } from '../../../shared/recordings/recording.ts';
import { LevelMeter } from '../../audio/LevelMeter.tsx';
import { NothingHeard } from '../../audio/NothingHeard.tsx';
import { MicrophoneChoice } from '../../audio/MicrophoneChoice.tsx';
import { MicrophoneStandsIn } from '../../audio/MicrophoneStandsIn.tsx';
import type { Recorder } from '../../audio/recorder.ts';
import { RecordingLight } from '../../audio/RecordingLight.tsx';
import { useHeardSeconds, useLevels, useRecorderState } from '../../audio/use-recorder.ts';
import { tellFailure } from '../../client/tell-failure.ts';
import { PersonChip } from '../people/PersonChip.tsx';
import classes from './RecordingPanel.module.css';
import { VOICE_KEY } from './use-voice-key.ts';
import { useVoice, type ClipUnderWay } from './voice-desk.ts';

/** Over the workspace while a voice clip is recorded: that it is, how loud, how long still, and the two ways to end it. */
export function RecordingPanel() {
  const { underWay } = useVoice();
  return underWay && <OpenPanel key={underWay.target.pageId} underWay={underWay} />;
}

function OpenPanel({ underWay }: { underWay: ClipUnderWay }) {
  const { recorder, person, target } = underWay;
  return (
    <div role="group" aria-label="Voice clip" className={classes.panel} data-role={person.role}>
      <PersonChip person={person} />
      <VisuallyHidden>
        {target.kind === 'mark' ? 'speaks about the selected mark' : 'speaks about a place on the page'}
      </VisuallyHidden>
      <Progress recorder={recorder} />
    </div>
  );
}

function Progress({ recorder }: { recorder: Recorder }) {
  const { close } = useVoice();
  const now = useRecorderState(recorder);
  const onLevel = useLevels(recorder);
  const keep = <KeyedButton name="Keep" keys={VOICE_KEY} filled onClick={() => recorder.stop()} />;
  const discard = <KeyedButton name="Discard" keys="Esc" onClick={() => recorder.discard()} />;
  switch (now.state) {
    case 'asking':
      return <Row words="Waiting for the microphone. Allow it if you are asked.">{discard}</Row>;
    case 'recording':
    case 'paused':
      return (
        <div className={classes.row}>
          <RecordingLight on={now.state === 'recording'} />
          <LevelMeter subscribe={onLevel} />
          <TimeLeft recorder={recorder} />
          {keep}
          {discard}
          <Through recorder={recorder} />
          <NothingHeard subscribe={onLevel} />
        </div>
      );
    case 'unsaved':
      return (
        <Row
          alert
          words={`What you said is kept while this window is open, and saving is tried again. ${now.sentence}`}
        >
          <Button size="compact-sm" variant="default" onClick={() => recorder.retry()}>
            Try now
          </Button>
          {discard}
        </Row>
      );
    case 'failed':
      return (
        <Row alert words={now.sentence}>
          <KeyedButton name="Close" keys="Esc" onClick={close} />
        </Row>
      );
    case 'saving':
    case 'kept':
    case 'discarded':
      return <Row words="Saving…" />;
  }
}

/** Which microphone hears it, where there are several; another one takes over in the middle. */
function Through({ recorder }: { recorder: Recorder }) {
  const { microphone } = recorder;
  return (
    microphone && (
      <>
        <MicrophoneChoice
          microphone={microphone}
          onChoose={() => void tellFailure(() => recorder.changeMicrophone())}
        />
        <MicrophoneStandsIn microphone={microphone} />
      </>
    )
  );
}

function Row({ words, alert, children }: { words: string; alert?: boolean; children?: React.ReactNode }) {
  return (
    <div className={classes.row} role={alert ? 'alert' : 'status'}>
      <span className={classes.words}>{words}</span>
      {children}
    </div>
  );
}

function KeyedButton(props: { name: string; keys: string; filled?: boolean; onClick: () => void }) {
  const { name, keys, filled = false, onClick } = props;
  return (
    <Button
      size="compact-sm"
      variant={filled ? 'filled' : 'default'}
      onClick={onClick}
      aria-keyshortcuts={keys.replace('Esc', 'Escape')}
      rightSection={
        <Kbd size="xs" aria-hidden className={filled ? classes.keyOnInk : undefined}>
          {keys}
        </Kbd>
      }
    >
      {name}
    </Button>
  );
}

/** Seconds before the end at which the clock asks to be noticed. */
const NEARLY_OVER = 10;

function TimeLeft({ recorder }: { recorder: Recorder }) {
  const heard = useHeardSeconds(recorder);
  const left = Math.ceil(LONGEST_CLIP_MS / 1000) - heard;
  return (
    <span className={classes.time} data-nearly-over={left <= NEARLY_OVER ? 'yes' : undefined}>
      {clockFace(heard * 1000)} · {left} s left
      <VisuallyHidden aria-live="polite">{left === NEARLY_OVER ? `${NEARLY_OVER} seconds left` : ''}</VisuallyHidden>
    </span>
  );
}
