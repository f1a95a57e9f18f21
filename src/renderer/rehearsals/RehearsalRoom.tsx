import { useMemo, useState, type ReactNode } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { Go } from '../../shared/rehearsals/go.ts';
import { pauseUnderWay } from '../../shared/rehearsals/go-log.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import type { Script, ScriptChoice } from '../../shared/scripts/script.ts';
import { useTakes } from '../client/live-queries.ts';
import { Opening } from '../ui/Opening.tsx';
import { useScreenCommands } from '../ui/screen-commands.ts';
import { AfterGo } from './after/AfterGo.tsx';
import { usePupilCardCommand } from './card/pupil-card-command.ts';
import { useCardInStep } from './card/use-card-in-step.ts';
import { openGoDesk } from './go-desk.ts';
import { TakeLadder } from './ladder/TakeLadder.tsx';
import { BrokenOff } from './setup/BrokenOff.tsx';
import { RehearsalSetup } from './setup/RehearsalSetup.tsx';
import { useSetup } from './setup/use-setup.ts';
import { useTakeRecorder } from './sound/use-take-recorder.ts';
import { RehearsalStage } from './stage/RehearsalStage.tsx';
import { useGo } from './use-go.ts';
import { usePauseOnLeaving } from './use-pause-on-leaving.ts';
import styles from './RehearsalRoom.module.css';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  scripts: readonly Script[];
  initialChoice: ScriptChoice | null;
  onOpenScript: () => void;
  onOpenTake: (takeId: string) => void;
  onOpenPupilCard: (artefactId: string) => void;
  /** What the library says on every screen, for the stage when it covers the window. */
  banner: ReactNode;
}

const NO_TAKES: readonly Take[] = [];

/** Choosing what to say and who says it; the go itself; and what is said about it afterwards. */
export function RehearsalRoom(props: Props) {
  const { artefact, overview, scripts, initialChoice, onOpenScript, onOpenTake, onOpenPupilCard, banner } = props;
  const { people, settings } = overview;
  const takes = useTakes(artefact.id).value ?? NO_TAKES;
  const { wordsPerMinute } = settings;
  const setup = useSetup({ scripts, people, takes, wordsPerMinute, initialChoice });
  const [goneOnWith, setGoneOnWith] = useState<string | null>(null);
  const view = useGo(artefact.id);
  const desk = useMemo(() => openGoDesk(artefact.id), [artefact.id]);

  usePauseOnLeaving(view, desk);
  useCardInStep(view, desk, setup.decided);
  useScreenCommands(usePupilCardCommand(artefact.id, onOpenPupilCard));
  const sound = useTakeRecorder(view, desk);

  if (view.state === 'asking') return <Opening label="Opening the rehearsal" />;
  const go = view.state === 'there' ? view.go : null;
  const brokenOff = go !== null && hasBrokenOff(go) && go.takeId !== goneOnWith ? go : null;
  if (view.state === 'there' && !brokenOff && view.go.clock.phase !== 'ready') {
    if (view.go.clock.phase !== 'ended')
      return (
        <RehearsalStage view={view} desk={desk} artefact={artefact} people={people} sound={sound} banner={banner} />
      );
    return (
      <AfterGo
        artefact={artefact}
        go={view.go}
        desk={desk}
        people={people}
        sound={sound}
        onAgain={() => void desk.beginAgain((aim) => setup.againAfterGo(view.go, aim))}
      />
    );
  }

  return (
    <div className={styles.room}>
      <div className={styles.before}>
        {/* Until somebody has decided about a go that broke off, no other can take its place. */}
        {brokenOff ? (
          <BrokenOff
            go={brokenOff}
            onGoOn={() => setGoneOnWith(brokenOff.takeId)}
            onForget={() => void desk.forget(brokenOff.takeId)}
          />
        ) : (
          <RehearsalSetup
            stoppedBy={go?.clock.phase === 'ready' ? (go.clock.stoppedBy ?? null) : null}
            setup={setup}
            scripts={scripts}
            people={people}
            wordsPerMinute={wordsPerMinute}
            onStart={() => void desk.begin(setup.decided)}
            onAgain={() => setup.again && void desk.begin(setup.again)}
            onOpenPupilCard={() => {
              onOpenPupilCard(artefact.id);
              void desk.setOut(setup.decided);
            }}
            onOpenScript={onOpenScript}
          />
        )}
      </div>
      <TakeLadder
        artefact={artefact}
        people={people}
        scriptId={setup.decided.plan.choice.scriptId}
        onOpen={onOpenTake}
      />
    </div>
  );
}

/** Whether a go stands still because the app ended or everybody left; whoever comes back is asked first. */
function hasBrokenOff({ log }: Go): boolean {
  const why = pauseUnderWay(log)?.why;
  return why === 'restart' || why === 'left';
}
