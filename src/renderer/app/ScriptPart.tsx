import { useCallback, useMemo, useState } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { ScriptChoice } from '../../shared/scripts/script.ts';
import type { ScriptLength } from '../../shared/workload/script-cost.ts';
import { late } from '../ui/late.tsx';
import { Opening } from '../ui/Opening.tsx';
import { loadPackIntake, loadScript } from './artefact-parts.ts';
import { hashOf, landingPlace, markedPlace, rehearsePlace, scriptPlace, takeAwayScriptPlace } from './place.ts';
import { goTo } from './use-place.ts';

const PackIntake = late(loadPackIntake, (module) => module.PackIntake, <Opening label="Opening the work" />);
const ScriptView = late(loadScript, (module) => module.ScriptView, <Opening label="Opening the work" />);
const WorkloadDialog = late(
  () => import('../workload/WorkloadDialog.tsx'),
  (module) => module.WorkloadDialog,
);

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** The script somebody was sent to; null leaves the choice to the desk. */
  scriptId: string | null;
}

/** The desk where scripts are written, and the ways to it and from it. */
export function ScriptPart({ artefact, overview, scriptId }: Props) {
  const { id } = artefact;
  return (
    <PackIntake artefact={artefact} overview={overview} onAdded={(added) => goTo(scriptPlace(id, added))}>
      {(chooseFile) => <Desk artefact={artefact} overview={overview} scriptId={scriptId} onBringIn={chooseFile} />}
    </PackIntake>
  );
}

function Desk({ artefact, overview, scriptId, onBringIn }: Props & { onBringIn: () => void }) {
  const { id } = artefact;
  const [weighed, setWeighed] = useState<ScriptLength | null>(null);
  const exits = useMemo(
    () => ({ onBringIn, onTakeAway: (choice: ScriptChoice) => goTo(takeAwayScriptPlace(id, choice)) }),
    [onBringIn, id],
  );
  const onLanding = useCallback((landed: string) => goTo(landingPlace(id, landed)), [id]);
  return (
    <>
      <ScriptView
        key={scriptId}
        artefact={artefact}
        overview={overview}
        initialScriptId={scriptId}
        rulesHref={hashOf({ screen: 'rules' })}
        exits={exits}
        onRehearse={(choice) => goTo(rehearsePlace(id, choice))}
        onLanding={onLanding}
        onCost={setWeighed}
        onOpenMark={(markId) => goTo(markedPlace(id, markId))}
      />
      {weighed && <WorkloadDialog overview={overview} script={weighed} onClose={() => setWeighed(null)} />}
    </>
  );
}
