import { useDocumentTitle } from '@mantine/hooks';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { useArtefact } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { late } from '../ui/late.tsx';
import { Opening } from '../ui/Opening.tsx';

const PupilCardView = late(
  () => import('../rehearsals/card/PupilCardView.tsx'),
  (module) => module.PupilCardView,
  <Opening label="Opening the card" />,
);

interface Props {
  artefactId: string;
  overview: LibraryOverview;
}

/**
 * The window of whoever plays the pupil. Its title says nothing of the card, because a task bar shows titles to everybody
 * at the table.
 */
export function PupilCardScreen({ artefactId, overview }: Props) {
  const { value: artefact, error, refresh } = useArtefact(artefactId);
  useDocumentTitle('Pupil’s card – Marginalia');
  if (artefact) return <PupilCardView artefact={artefact} people={overview.people} />;
  if (error === null) return <Opening label="Opening the card" />;
  return (
    <main>
      <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />
    </main>
  );
}
