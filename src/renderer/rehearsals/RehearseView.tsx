import type { ReactNode } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { ScriptChoice } from '../../shared/scripts/script.ts';
import { useScripts } from '../client/use-scripts.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { NothingToRehearse } from './setup/NothingToRehearse.tsx';
import { RehearsalRoom } from './RehearsalRoom.tsx';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** What somebody just asked to rehearse, or null to choose here. */
  initialChoice: ScriptChoice | null;
  onOpenScript: () => void;
  /** Opens the window of whoever plays the pupil. */
  onOpenPupilCard: (artefactId: string) => void;
  /** What the library says on every screen, for the stage when it covers the window. */
  banner: ReactNode;
}

/** Saying a script aloud against the clock, to somebody who plays the pupil, as often as they like. */
export function RehearseView(props: Props) {
  const { artefact, overview, initialChoice, onOpenScript, onOpenPupilCard, banner } = props;
  const view = useScripts(artefact.id);
  if (view.state === 'unreadable') return <ErrorNotice sentence={view.reason} />;
  if (view.state === 'opening') return <Opening label="Opening the scripts" />;
  if (view.scripts.length === 0) return <NothingToRehearse onOpenScript={onOpenScript} />;
  return (
    <RehearsalRoom
      key={`${artefact.id} ${initialChoice?.scriptId} ${initialChoice?.variantId}`}
      artefact={artefact}
      overview={overview}
      scripts={view.scripts}
      initialChoice={initialChoice}
      onOpenScript={onOpenScript}
      onOpenPupilCard={onOpenPupilCard}
      banner={banner}
    />
  );
}
