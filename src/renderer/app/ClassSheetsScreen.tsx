import { useDocumentTitle } from '@mantine/hooks';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { ClassSheetsView } from '../class-sheet/ClassSheetsView.tsx';
import { AppHeader } from './AppHeader.tsx';
import { AppMenu } from './AppMenu.tsx';
import { BackToLibrary } from './BackToLibrary.tsx';
import { hashOf } from './place.ts';
import type { AppDialogs } from './use-app-dialogs.ts';

interface Props {
  overview: LibraryOverview;
  dialogs: AppDialogs;
}

/** Every whole-class sheet under the header. */
export function ClassSheetsScreen({ overview, dialogs }: Props) {
  useDocumentTitle(`Class sheets of ${overview.name} – Marginalia`);
  return (
    <>
      <AppHeader left={<BackToLibrary />} right={<AppMenu dialogs={dialogs} />} />
      <ClassSheetsView linkTo={(sheetId) => hashOf({ screen: 'sheet', sheetId })} />
    </>
  );
}
