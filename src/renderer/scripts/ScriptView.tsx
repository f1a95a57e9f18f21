import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { ScriptChoice } from '../../shared/scripts/script.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
import { useScripts } from '../client/use-scripts.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { ScriptDesk } from './ScriptDesk.tsx';
import { ScriptExitsContext, type ScriptExits } from './script-exits.ts';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The script somebody was sent to; null leaves the choice to the desk. */
  initialScriptId: string | null;
  /** Where the feedback rules are explained. */
  rulesHref: string;
  /** Called when somebody wants to say these words aloud now. */
  onRehearse: (choice: ScriptChoice) => void;
  /** Where scripts go from here and come in; kept the same from one render to the next. */
  exits: ScriptExits;
  /** Called when somebody wants to see what became of a script. */
  onLanding: (scriptId: string) => void;
  /** Called when somebody asks what feedback like this takes of a year. */
  onCost: (length: ScriptLength) => void;
  /** Called when somebody wants to see a mark where it was made. */
  onOpenMark: (annotationId: string) => void;
}

/** The feedback for one piece of work, drafted beside the work itself and varied for other pupils. */
export function ScriptView({ artefact, overview, initialScriptId, rulesHref, exits, ...goings }: Props) {
  const view = useScripts(artefact.id);
  if (view.state === 'unreadable') return <ErrorNotice sentence={view.reason} />;
  if (view.state === 'opening') return <Opening label="Opening the scripts" />;
  return (
    <ScriptExitsContext value={exits}>
      <ScriptDesk
        key={artefact.id}
        artefact={artefact}
        overview={overview}
        session={view.session}
        scripts={view.scripts}
        initialScriptId={initialScriptId}
        rulesHref={rulesHref}
        {...goings}
      />
    </ScriptExitsContext>
  );
}
