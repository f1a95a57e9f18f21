import { useDocumentTitle } from '@mantine/hooks';
import { Button } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useState } from 'react';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { usePieceNames } from '../class-sheet/use-piece-names.ts';
import { useClassSheet } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { late } from '../ui/late.tsx';
import { Opening } from '../ui/Opening.tsx';
import { AppHeader } from './AppHeader.tsx';
import { AppMenu } from './AppMenu.tsx';
import { BackToLibrary } from './BackToLibrary.tsx';
import { openRoom } from './open-wall.ts';
import { artefactPlace, hashOf } from './place.ts';
import type { AppDialogs } from './use-app-dialogs.ts';
import { goTo } from './use-place.ts';

const ClassSheetView = late(
  () => import('../class-sheet/ClassSheetView.tsx'),
  (module) => module.ClassSheetView,
  <Opening label="Opening the sheet" />,
);
const WorkloadDialog = late(
  () => import('../workload/WorkloadDialog.tsx'),
  (module) => module.WorkloadDialog,
);

interface Props {
  sheetId: string;
  overview: LibraryOverview;
  dialogs: AppDialogs;
}

/** One whole-class sheet under the header. */
export function ClassSheetScreen({ sheetId, overview, dialogs }: Props) {
  const { value: seen, error, refresh } = useClassSheet(sheetId);
  const { names, error: namesError } = usePieceNames();
  const [weighing, setWeighing] = useState(false);
  useDocumentTitle(`${seen?.sheet.title ?? overview.name} – Marginalia`);
  const problem = seen ? namesError : error;
  return (
    <>
      <AppHeader
        left={
          <>
            <BackToLibrary />
            <Button
              component="a"
              href={hashOf({ screen: 'sheets' })}
              size="compact-sm"
              variant="subtle"
              color="gray"
              c="var(--ink)"
              leftSection={<IconChevronLeft size={18} aria-hidden />}
            >
              Class sheets
            </Button>
          </>
        }
        right={<AppMenu dialogs={dialogs} />}
      />
      {seen && names ? (
        <ClassSheetView
          key={sheetId}
          seen={seen}
          names={names}
          overview={overview}
          linkTo={(artefactId) => hashOf(artefactPlace(artefactId))}
          onRoom={(where) => (where === 'here' ? goTo({ screen: 'room', sheetId }) : openRoom(sheetId))}
          onCost={() => setWeighing(true)}
          onTrashed={() => goTo({ screen: 'sheets' })}
        />
      ) : problem === null ? (
        <Opening label="Opening the sheet" />
      ) : (
        <ErrorNotice sentence={sentenceFor(problem)} onRetry={refresh} />
      )}
      {weighing && <WorkloadDialog overview={overview} script={null} onClose={() => setWeighing(false)} />}
    </>
  );
}
