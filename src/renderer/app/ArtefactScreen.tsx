import { useDocumentTitle } from '@mantine/hooks';
import type { Artefact } from '../../shared/library/artefact.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { useArtefact } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { late } from '../ui/late.tsx';
import { Opening } from '../ui/Opening.tsx';
import { AppHeader } from './AppHeader.tsx';
import { AppMenu } from './AppMenu.tsx';
import classes from './ArtefactScreen.module.css';
import { loadAnnotate, loadChoosePiece, loadCompare, loadLanding, loadRehearse } from './artefact-parts.ts';
import { ArtefactTabs } from './ArtefactTabs.tsx';
import { ArtefactTitle } from './ArtefactTitle.tsx';
import { BackToLibrary } from './BackToLibrary.tsx';
import { CrashBoundary } from './CrashBoundary.tsx';
import { openPupilCard } from './open-pupil-card.ts';
import { artefactPlace, besidePlace, scriptPlace, takePlace, type ArtefactPlace } from './place.ts';
import { ScriptPart } from './ScriptPart.tsx';
import { TakeAwayPart } from './TakeAwayPart.tsx';
import type { AppDialogs } from './use-app-dialogs.ts';
import { goTo } from './use-place.ts';
import { WritabilityBanner } from './WritabilityBanner.tsx';

const AnnotateView = late(loadAnnotate, (module) => module.AnnotateView, <Opening label="Opening the work" />);
const CompareView = late(loadCompare, (module) => module.CompareView, <Opening label="Opening the work" />);
const LandingView = late(loadLanding, (module) => module.LandingView, <Opening label="Opening the work" />);
const RehearseView = late(loadRehearse, (module) => module.RehearseView, <Opening label="Opening the work" />);
const ChoosePieceDialog = late(loadChoosePiece, (module) => module.ChoosePieceDialog);
const ExportDialog = late(
  () => import('../exchange/ExportDialog.tsx'),
  (module) => module.ExportDialog,
);

interface Props {
  place: ArtefactPlace;
  overview: LibraryOverview;
  dialogs: AppDialogs;
}

/** One piece of work and the part of the meeting that is on. */
export function ArtefactScreen({ place, overview, dialogs }: Props) {
  const { value: artefact, error, refresh } = useArtefact(place.artefactId);
  useDocumentTitle(`${artefact?.title ?? overview.name} – Marginalia`);
  return (
    <>
      <AppHeader
        left={
          <>
            <BackToLibrary />
            {artefact && <ArtefactTitle key={artefact.id} artefact={artefact} />}
          </>
        }
        middle={<ArtefactTabs place={place} />}
        right={<AppMenu dialogs={dialogs} artefactId={place.artefactId} />}
      />
      <main className={classes.part}>
        {error !== null && !artefact && <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />}
        {artefact && (
          <CrashBoundary key={`${artefact.id}/${place.tab}`}>
            <Part place={place} artefact={artefact} overview={overview} dialogs={dialogs} />
          </CrashBoundary>
        )}
        {artefact && dialogs.opened === 'export' && (
          <ExportDialog artefact={artefact} overview={overview} onClose={dialogs.close} />
        )}
        {artefact && dialogs.opened === 'beside' && (
          <ChoosePieceDialog
            title="Lay another piece beside it"
            artefact={artefact}
            onChoose={(besideId) => {
              dialogs.close();
              goTo(besidePlace(artefact.id, besideId));
            }}
            onClose={dialogs.close}
          />
        )}
        {!artefact && error === null && <Opening label="Opening the work" />}
      </main>
    </>
  );
}

interface PartProps {
  place: ArtefactPlace;
  artefact: Artefact;
  overview: LibraryOverview;
  dialogs: AppDialogs;
}

function Part({ place, artefact, overview, dialogs }: PartProps) {
  switch (place.tab) {
    case 'annotate':
      return place.besideId !== null ? (
        <CompareView
          artefact={artefact}
          besideId={place.besideId}
          overview={overview}
          onSwap={() => goTo(besidePlace(place.besideId ?? artefact.id, artefact.id))}
          onChooseOther={() => dialogs.open('beside')}
          onClose={() => goTo(artefactPlace(artefact.id))}
          onScript={(artefactId, scriptId) => goTo(scriptPlace(artefactId, scriptId))}
        />
      ) : (
        <AnnotateView
          artefact={artefact}
          overview={overview}
          initialMarkId={place.markId}
          onScript={(scriptId) => goTo(scriptPlace(artefact.id, scriptId))}
        />
      );
    case 'script':
      return place.landing && place.scriptId !== null ? (
        <LandingView
          artefact={artefact}
          overview={overview}
          scriptId={place.scriptId}
          onClose={() => goTo({ ...place, landing: false })}
        />
      ) : (
        <ScriptPart artefact={artefact} overview={overview} scriptId={place.scriptId} />
      );
    case 'rehearse':
      return (
        <RehearseView
          artefact={artefact}
          overview={overview}
          initialChoice={place.choice}
          takeId={place.takeId}
          onOpenTake={(takeId) =>
            goTo(takeId === null ? artefactPlace(artefact.id, 'rehearse') : takePlace(artefact.id, takeId))
          }
          onOpenScript={() => goTo(artefactPlace(artefact.id, 'script'))}
          banner={<WritabilityBanner writability={overview.writability} />}
          onOpenPupilCard={openPupilCard}
        />
      );
    case 'take-away':
      return (
        <TakeAwayPart
          key={place.part}
          place={place}
          artefact={artefact}
          overview={overview}
          onExport={() => dialogs.open('export')}
        />
      );
  }
}
