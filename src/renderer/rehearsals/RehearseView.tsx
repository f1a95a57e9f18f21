import type { ReactNode } from 'react';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import type { ScriptChoice } from '../../shared/scripts/script.ts';
import { useScripts } from '../client/use-scripts.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { KeptTake } from './after/KeptTake.tsx';
import { TakeLadder } from './ladder/TakeLadder.tsx';
import { NothingToRehearse } from './setup/NothingToRehearse.tsx';
import { RehearsalRoom } from './RehearsalRoom.tsx';

interface Props {
  artefact: Artefact;
  overview: LibraryOverview;
  /** What somebody just asked to rehearse, or null to choose here. */
  initialChoice: ScriptChoice | null;
  /** The kept take somebody looks back at, or null. */
  takeId: string | null;
  onOpenScript: () => void;
  onOpenTake: (takeId: string | null) => void;
  /** Opens the window of whoever plays the pupil. */
  onOpenPupilCard: (artefactId: string) => void;
  /** What the library says on every screen, for the stage when it covers the window. */
  banner: ReactNode;
}

/** Saying a script aloud against the clock, to somebody who plays the pupil, as often as they like. */
export function RehearseView(props: Props) {
  const { artefact, overview, initialChoice, takeId, onOpenScript, onOpenTake, onOpenPupilCard, banner } = props;
  const view = useScripts(artefact.id);
  if (takeId !== null) {
    const { people } = overview;
    return (
      <KeptTake key={takeId} artefact={artefact} people={people} takeId={takeId} onBack={() => onOpenTake(null)} />
    );
  }
  if (view.state === 'unreadable') return <ErrorNotice sentence={view.reason} />;
  if (view.state === 'opening') return <Opening label="Opening the scripts" />;
  if (view.scripts.length === 0) {
    return (
      <NothingToRehearse onOpenScript={onOpenScript}>
        <TakeLadder artefact={artefact} people={overview.people} scriptId={null} onOpen={onOpenTake} />
      </NothingToRehearse>
    );
  }
  return (
    <RehearsalRoom
      key={`${artefact.id} ${initialChoice?.scriptId} ${initialChoice?.variantId}`}
      artefact={artefact}
      overview={overview}
      scripts={view.scripts}
      initialChoice={initialChoice}
      onOpenScript={onOpenScript}
      onOpenTake={onOpenTake}
      onOpenPupilCard={onOpenPupilCard}
      banner={banner}
    />
  );
}
