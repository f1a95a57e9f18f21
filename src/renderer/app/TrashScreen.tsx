import { Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { TrashedSheets } from '../class-sheet/TrashedSheets.tsx';
import { useTrashedSheets } from '../client/live-queries.ts';
import { TrashView } from '../library/trash/TrashView.tsx';
import { AppHeader } from './AppHeader.tsx';
import { AppMenu } from './AppMenu.tsx';
import { BackToLibrary } from './BackToLibrary.tsx';
import type { AppDialogs } from './use-app-dialogs.ts';

interface Props {
  overview: LibraryOverview;
  dialogs: AppDialogs;
}

/** What was put away, under the same header. */
export function TrashScreen({ overview, dialogs }: Props) {
  const { value: sheets } = useTrashedSheets();
  useDocumentTitle(`Trash of ${overview.name} – Marginalia`);
  return (
    <>
      <AppHeader
        left={
          <>
            <BackToLibrary />
            <Text size="sm" c="var(--ink-soft)" truncate>
              {overview.name}
            </Text>
          </>
        }
        right={<AppMenu dialogs={dialogs} />}
      />
      <TrashView overview={overview} alsoHere={sheets?.length ? <TrashedSheets sheets={sheets} /> : null} />
    </>
  );
}
