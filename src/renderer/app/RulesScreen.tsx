import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconArrowLeft } from '@tabler/icons-react';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { RulesView } from '../scripts/linting/RulesView.tsx';
import { AppHeader } from './AppHeader.tsx';
import { AppMenu } from './AppMenu.tsx';
import { BackToLibrary } from './BackToLibrary.tsx';
import type { AppDialogs } from './use-app-dialogs.ts';

interface Props {
  overview: LibraryOverview;
  dialogs: AppDialogs;
}

/** What the feedback rules look for, with the way back to the script they were asked about from. */
export function RulesScreen({ overview, dialogs }: Props) {
  useDocumentTitle(`Feedback rules of ${overview.name} – Marginalia`);
  return (
    <>
      <AppHeader
        left={
          <>
            <BackToLibrary />
            {window.history.length > 1 && (
              <Button
                variant="subtle"
                size="compact-sm"
                leftSection={<IconArrowLeft size={16} aria-hidden />}
                onClick={() => window.history.back()}
              >
                Back to where you were
              </Button>
            )}
          </>
        }
        right={<AppMenu dialogs={dialogs} />}
      />
      <RulesView overview={overview} />
    </>
  );
}
