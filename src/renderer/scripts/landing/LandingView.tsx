import type { Artefact } from '../../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../../shared/library/library-record.ts';
import { useScripts } from '../../client/use-scripts.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Opening } from '../../ui/Opening.tsx';
import { LandingDesk } from './LandingDesk.tsx';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  scriptId: string;
  onClose: () => void;
}

/** Did it land? What became of a script, with the redraft between it and the work it was about. */
export function LandingView({ artefact, overview, scriptId, onClose }: Props) {
  const view = useScripts(artefact.id);
  if (view.state === 'unreadable') return <ErrorNotice sentence={view.reason} />;
  if (view.state === 'opening') return <Opening label="Opening the scripts" />;
  const script = view.scripts.find(({ id }) => id === scriptId);
  if (!script) {
    return (
      <ErrorNotice sentence="This script is not there any more. If it was removed by mistake, the other window may still undo it." />
    );
  }
  return (
    <LandingDesk
      artefact={artefact}
      people={overview.people}
      session={view.session}
      script={script}
      onClose={onClose}
    />
  );
}
