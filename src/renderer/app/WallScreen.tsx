import { VisuallyHidden } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { useArtefact } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { late } from '../ui/late.tsx';
import { Opening } from '../ui/Opening.tsx';
import type { Place } from './place.ts';
import classes from './WallScreen.module.css';

const WallView = late(
  () => import('../annotations/table/WallView.tsx'),
  (module) => module.WallView,
  <Opening label="Opening the work" />,
);

interface Props {
  place: Extract<Place, { screen: 'wall' }>;
  overview: LibraryOverview;
}

/** The second window, for a projector. It has no header and no menu: the room sees the work and nothing else. */
export function WallScreen({ place, overview }: Props) {
  const { value: artefact, error, refresh } = useArtefact(place.artefactId);
  useDocumentTitle(artefact ? `${artefact.title} – for the room` : 'Marginalia');
  return (
    <main className={classes.wall}>
      {artefact && <VisuallyHidden component="h1">{artefact.title}</VisuallyHidden>}
      {artefact ? (
        <WallView artefact={artefact} overview={overview} personId={place.personId} />
      ) : error === null ? (
        <Opening label="Opening the work" />
      ) : (
        <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />
      )}
    </main>
  );
}
