import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Artefact } from '../../../shared/library/artefact.ts';
import type { Person } from '../../../shared/library/person.ts';
import { pauseUnderWay } from '../../../shared/rehearsals/go-log.ts';
import { lendTime } from '../../../shared/rehearsals/lent-time.ts';
import type { GoDesk } from '../go-desk.ts';
import { BeatPages } from '../place/BeatPages.tsx';
import { recordOn } from '../sound/record-on.ts';
import { TakeSoundStrip } from '../sound/TakeSoundStrip.tsx';
import type { TakeRecorder } from '../sound/use-take-recorder.ts';
import { useGoClock, type GoView } from '../use-go.ts';
import { CountIn } from './CountIn.tsx';
import { PauseNote } from './PauseNote.tsx';
import type { StageDeed } from './rehearsal-keys.ts';
import styles from './RehearsalStage.module.css';
import { RollingWords } from './RollingWords.tsx';
import { StageClock } from './StageClock.tsx';
import { StageControls } from './StageControls.tsx';
import { stageNote } from './stage-note.ts';
import { StageWords } from './StageWords.tsx';
import { useAlone } from './use-alone.ts';
import { useFullScreen } from './use-full-screen.ts';
import { useMarkedQuestion } from './use-marked-question.ts';
import { useRoll } from './use-roll.ts';
import { useScreenAwake } from './use-screen-awake.ts';
import { useStageKeys } from './use-stage-keys.ts';
import { useSwipe } from './use-swipe.ts';

interface Props {
  view: Extract<GoView, { state: 'there' }>;
  desk: GoDesk;
  artefact: Artefact;
  people: readonly Person[];
  /** The recording, where there is one. */
  sound: TakeRecorder | null;
  /** What the library has to say on every screen, for when this one covers it. */
  banner: ReactNode;
}

/** The speaker's screen during a go: the work, the words, the time, and as little else as possible. */
export function RehearsalStage({ view, desk, artefact, people, sound, banner }: Props) {
  const { go } = view;
  const { plan, settings } = go;
  const clock = useGoClock(view);
  const stage = useRef<HTMLDivElement>(null);
  const fullScreen = useFullScreen();
  const roll = useRoll(go, clock, desk);
  const { marked, amend } = useMarkedQuestion(go, clock.goMs, desk);
  const [peekedAt, setPeekedAt] = useState<number | null>(null);
  const paused = clock.phase === 'paused';
  const current = plan.beats[clock.beat]!;
  const next = plan.beats[clock.beat + 1] ?? null;
  const peeking = peekedAt === clock.beat;
  const bare = settings.support === 'nothing' && !peeking;

  useEffect(() => stage.current?.focus(), []);
  useAlone(stage, fullScreen.on);
  useScreenAwake(clock.phase === 'speaking');

  const onDeed = (deed: StageDeed) => {
    if (deed === 'full-screen') fullScreen.toggle();
    else if (deed === 'record-on') recordOn(sound);
    else if (deed === 'words') setPeekedAt(peeking ? null : clock.beat);
    else if (deed === 'faster') roll?.faster();
    else if (deed === 'slower') roll?.slower();
    else if (deed === 'take-back-question' || deed === 'put-back-question') amend(deed);
    else void desk.act({ type: deed });
    // A button that was clicked would keep the space bar for itself; the stage takes it back.
    stage.current?.focus();
  };
  const speaking = clock.phase === 'speaking';
  useStageKeys({ paused, speaking, rolling: roll !== null, fullScreen: fullScreen.on }, onDeed);
  const swipe = useSwipe(
    () => onDeed('next-beat'),
    () => onDeed('previous-beat'),
  );

  return (
    <div ref={stage} className={styles.stage} data-full={fullScreen.on || undefined} tabIndex={-1}>
      <div className={styles.banner}>{fullScreen.on && banner}</div>
      <StageClock go={go} people={people} clock={clock} lent={lendTime(plan.beats, clock.spentMs, clock.beat)} />
      <div className={styles.sound}>
        {sound && <TakeSoundStrip sound={sound} onPressed={() => stage.current?.focus()} />}
      </div>
      <div className={styles.heroes} data-bare={bare || undefined}>
        <div className={styles.pages}>
          <BeatPages artefact={artefact} people={people} beat={current} />
        </div>
        <div className={styles.words} {...swipe}>
          {clock.phase === 'counting-in' ? (
            <CountIn
              seconds={Math.ceil(clock.countInMs / 1000)}
              first={current}
              withWords={settings.support === 'full'}
            />
          ) : roll ? (
            <RollingWords current={current} next={next} rolled={roll.rolled} />
          ) : (
            <StageWords
              current={current}
              next={next}
              support={settings.support}
              peeking={peeking}
              onPeek={() => onDeed('words')}
            />
          )}
          {paused && (
            <PauseNote pause={pauseUnderWay(go.log)} escEnds={!fullScreen.on} onResume={() => onDeed('resume')} />
          )}
        </div>
      </div>
      <StageControls
        clock={clock}
        last={next === null}
        fullScreen={fullScreen.on}
        roll={roll}
        note={stageNote(go, clock, marked)}
        offers={marked?.offers ?? null}
        onDeed={onDeed}
      />
    </div>
  );
}
