import { useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { createScript } from '../../shared/scripts/script-doc.ts';
import type { Script, ScriptChoice, ScriptMode } from '../../shared/scripts/script.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
import type { DocumentSession } from '../client/document-session.ts';
import { makeId } from '../client/make-id.ts';
import { useMayChange } from '../ui/may-change.ts';
import { FirstScript } from './FirstScript.tsx';
import { Afterwards } from './landing/Afterwards.tsx';
import { ScriptEditor } from './ScriptEditor.tsx';
import { ScriptShelf } from './ScriptShelf.tsx';
import { undoByKey } from './undo-by-key.ts';
import { useScriptHistory } from './use-script-history.ts';
import { WorkBeside } from './work-beside/WorkBeside.tsx';
import styles from './ScriptDesk.module.css';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  session: DocumentSession;
  scripts: readonly Script[];
  /** The script to begin with; the newest when it is null or gone. */
  initialScriptId: string | null;
  onRehearse: (choice: ScriptChoice) => void;
  onLanding: (scriptId: string) => void;
  onCost: (length: ScriptLength) => void;
}

/** The work on the left, the chosen script on the right. */
export function ScriptDesk(props: Props) {
  const { artefact, overview, session, scripts, initialScriptId, onRehearse, onLanding, onCost } = props;
  const { doc } = session;
  const mayChange = useMayChange();
  const history = useScriptHistory(doc);
  const [chosenId, setChosenId] = useState(initialScriptId);
  const script = scripts.find(({ id }) => id === chosenId) ?? scripts.at(-1) ?? null;
  const author = overview.people.find(({ role }) => role === 'ect') ?? overview.people[0]!;

  const startScript = (mode: ScriptMode) => {
    const id = makeId();
    const title = `Feedback for ${artefact.alias || artefact.title}`.slice(0, 120);
    createScript(doc, { id, title, mode, personId: author.id, madeAt: Date.now() }, makeId);
    setChosenId(id);
  };

  return (
    <div className={styles.desk} onKeyDown={(event) => undoByKey(event, history)}>
      <WorkBeside artefact={artefact} people={overview.people} />
      <section className={styles.script} aria-label="Feedback script">
        <fieldset className={styles.fields} disabled={!mayChange}>
          {!script && <FirstScript artefact={artefact} onStart={startScript} />}
          {script && history && (
            <>
              {scripts.length > 1 && <ScriptShelf scripts={scripts} chosenId={script.id} onChoose={setChosenId} />}
              <ScriptEditor
                key={script.id}
                script={script}
                session={session}
                history={history}
                yearGroup={artefact.yearGroup}
                wordsPerMinute={overview.settings.wordsPerMinute}
                onStartAnother={startScript}
                onRehearse={onRehearse}
              />
            </>
          )}
        </fieldset>
        {script && (
          <Afterwards
            script={script}
            wordsPerMinute={overview.settings.wordsPerMinute}
            onLanding={onLanding}
            onCost={onCost}
          />
        )}
      </section>
    </div>
  );
}
