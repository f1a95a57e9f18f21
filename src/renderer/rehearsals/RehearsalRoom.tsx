import { useMemo, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { startingSettings, type Go } from '../../shared/rehearsals/go.ts';
import { pauseUnderWay } from '../../shared/rehearsals/go-log.ts';
import { planRehearsal } from '../../shared/rehearsals/rehearsal-plan.ts';
import type { Script, ScriptChoice } from '../../shared/scripts/script.ts';
import { Opening } from '../ui/Opening.tsx';
import { AfterGo } from './after/AfterGo.tsx';
import { openGoDesk } from './go-desk.ts';
import { TakeList } from './ladder/TakeList.tsx';
import { startingRoles, type RehearsalRoles } from './rehearsal-words.ts';
import { BrokenOff } from './setup/BrokenOff.tsx';
import { RehearsalSetup } from './setup/RehearsalSetup.tsx';
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
}

/** Choosing what to say and who says it; the go itself; and what is said about it afterwards. */
export function RehearsalRoom({ artefact, overview, scripts, initialChoice, onOpenScript }: Props) {
  const { people, settings } = overview;
  const [choice, setChoice] = useState<ScriptChoice | null>(initialChoice);
  const [roles, setRoles] = useState<RehearsalRoles>(() => startingRoles(people));
  const [goneOnWith, setGoneOnWith] = useState<string | null>(null);
  const view = useGo(artefact.id);
  const desk = useMemo(() => openGoDesk(artefact.id), [artefact.id]);

  usePauseOnLeaving(view, desk);
  const sound = useTakeRecorder(view, desk);

  if (view.state === 'asking') return <Opening label="Opening the rehearsal" />;
  const go = view.state === 'there' ? view.go : null;
  const brokenOff = go !== null && hasBrokenOff(go) && go.takeId !== goneOnWith ? go : null;
  if (view.state === 'there' && !brokenOff && view.go.clock.phase !== 'ready') {
    if (view.go.clock.phase !== 'ended')
      return <RehearsalStage view={view} sound={sound} send={(action) => void desk.act(action)} />;
    return (
      <AfterGo
        go={view.go}
        desk={desk}
        people={people}
        onAgain={() => void desk.begin({ ...view.go, aim: view.go.draft.nextAim })}
      />
    );
  }

  const script = scripts.find(({ id }) => id === choice?.scriptId) ?? scripts.at(-1)!;
  const plan = planRehearsal(script, choice?.variantId ?? null, settings.wordsPerMinute);
  return (
    <div className={styles.room}>
      <div>
        {brokenOff && (
          <BrokenOff
            go={brokenOff}
            onGoOn={() => setGoneOnWith(brokenOff.takeId)}
            onForget={() => void desk.forget()}
          />
        )}
        <RehearsalSetup
          scripts={scripts}
          script={script}
          plan={plan}
          people={people}
          roles={roles}
          onChoose={setChoice}
          onRoles={setRoles}
          onStart={() => void desk.begin({ plan, ...roles, settings: startingSettings, aim: '' })}
          onOpenScript={onOpenScript}
        />
      </div>
      <TakeList artefact={artefact} people={people} />
    </div>
  );
}

/** Whether a go stands still because the app ended or everybody left; whoever comes back is asked first. */
function hasBrokenOff({ log }: Go): boolean {
  const why = pauseUnderWay(log)?.why;
  return why === 'restart' || why === 'left';
}
