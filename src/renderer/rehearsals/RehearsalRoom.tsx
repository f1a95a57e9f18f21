import { useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { planRehearsal } from '../../shared/rehearsals/take-from-rehearsal.ts';
import type { Script, ScriptChoice } from '../../shared/scripts/script.ts';
import { AfterGo } from './AfterGo.tsx';
import { BrokenOff } from './BrokenOff.tsx';
import { startingRoles, type RehearsalRoles } from './rehearsal-words.ts';
import { RehearsalSetup } from './RehearsalSetup.tsx';
import { RehearsalStage } from './stage/RehearsalStage.tsx';
import { TakeList } from './TakeList.tsx';
import { useBrokenOff, useSavedAsItGoes } from './use-progress.ts';
import { useRehearsal } from './use-rehearsal.ts';
import styles from './RehearsalRoom.module.css';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  scripts: readonly Script[];
  initialChoice: ScriptChoice | null;
  onOpenScript: () => void;
}

const monotonicNow = () => performance.now();

/** Choosing what to say and who says it; the go itself; and what is said about it afterwards. */
export function RehearsalRoom({ artefact, overview, scripts, initialChoice, onOpenScript }: Props) {
  const { people, settings } = overview;
  const [choice, setChoice] = useState<ScriptChoice | null>(initialChoice);
  const [roles, setRoles] = useState<RehearsalRoles>(() => startingRoles(people));
  const { go, clock, begin, goOn, send, leave } = useRehearsal(monotonicNow);
  const { brokenOff, hide, forget } = useBrokenOff(artefact.id);
  const [note, setNote] = useState('');
  useSavedAsItGoes(artefact.id, go, { ...roles, note }, monotonicNow);

  if (go?.state.phase === 'ended') {
    return (
      <AfterGo
        artefact={artefact}
        go={go}
        ended={go.state}
        people={people}
        roles={roles}
        note={note}
        onNote={setNote}
        onAgain={() => {
          setNote('');
          begin(go.plan);
        }}
        onLeave={() => {
          setNote('');
          leave();
        }}
      />
    );
  }
  if (go) return <RehearsalStage plan={go.plan} clock={clock} send={send} />;

  const script = scripts.find(({ id }) => id === choice?.scriptId) ?? scripts.at(-1)!;
  const plan = planRehearsal(script, choice?.variantId ?? null, settings.wordsPerMinute);
  return (
    <div className={styles.room}>
      <div>
        {brokenOff && (
          <BrokenOff
            progress={brokenOff}
            onGoOn={() => {
              setRoles({ speakerId: brokenOff.speakerId, pupilPlayedById: brokenOff.pupilPlayedById });
              setNote(brokenOff.note ?? '');
              goOn(brokenOff);
              hide();
            }}
            onForget={forget}
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
          onStart={() => {
            hide();
            begin(plan);
          }}
          onOpenScript={onOpenScript}
        />
      </div>
      <TakeList artefact={artefact} people={people} />
    </div>
  );
}
