import { Button, Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { WaitingScript } from '../../shared/landing/waiting-script.ts';
import type { LibraryOverview } from '../../shared/library/library-record.ts';
import { ImportArea, useFilePicker } from '../intake/ImportArea.tsx';
import type { ImportStarter } from '../intake/use-import.ts';
import { LibraryView } from '../library/LibraryView.tsx';
import { late } from '../ui/late.tsx';
import { useMayChange } from '../ui/may-change.ts';
import { AppHeader } from './AppHeader.tsx';
import { AppMenu } from './AppMenu.tsx';
import { artefactPlace, hashOf, landingPlace } from './place.ts';
import { SampleBanner } from './SampleBanner.tsx';
import type { AppDialogs } from './use-app-dialogs.ts';
import { UnreadableBanner } from './UnreadableBanner.tsx';
import { goTo } from './use-place.ts';
import { Wordmark } from './Wordmark.tsx';

const MakeSheetDialog = late(
  () => import('../class-sheet/MakeSheetDialog.tsx'),
  (module) => module.MakeSheetDialog,
);

const linkTo = (artefactId: string) => hashOf(artefactPlace(artefactId));
const landingLinkTo = ({ artefactId, scriptId }: WaitingScript) => hashOf(landingPlace(artefactId, scriptId));

interface Props {
  overview: LibraryOverview;
  starter: ImportStarter;
  dialogs: AppDialogs;
}

/** The library with what adds to it. */
export function LibraryScreen({ overview, starter, dialogs }: Props) {
  useDocumentTitle(`${overview.name} – Marginalia`);
  const mayChange = useMayChange();
  const [gathered, setGathered] = useState<readonly string[] | null>(null);
  const pickFiles = useFilePicker(starter);
  return (
    <>
      <AppHeader
        left={
          <>
            <Wordmark />
            <Text component="h1" size="sm" fw={450} c="var(--ink-soft)" truncate>
              {overview.name}
            </Text>
          </>
        }
        right={
          <>
            <People overview={overview} />
            <AppMenu dialogs={dialogs} />
          </>
        }
      />
      <UnreadableBanner folders={overview.unreadable} />
      {overview.sample && mayChange && <SampleBanner onStart={() => dialogs.open('own-class')} />}
      <ImportArea starter={starter} linkTo={linkTo}>
        <LibraryView
          overview={overview}
          linkTo={linkTo}
          landingLinkTo={landingLinkTo}
          onClassSheet={setGathered}
          onOpen={(artefactId) => goTo(artefactPlace(artefactId))}
          addWork={
            <Button
              size="sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              disabled={overview.writability.state === 'read-only'}
              onClick={pickFiles}
            >
              Add work
            </Button>
          }
        />
      </ImportArea>
      {gathered && (
        <MakeSheetDialog
          artefactIds={gathered}
          overview={overview}
          onMade={(sheetId) => goTo({ screen: 'sheet', sheetId })}
          onClose={() => setGathered(null)}
        />
      )}
    </>
  );
}

function People({ overview }: { overview: LibraryOverview }) {
  return (
    <Text size="sm" c="var(--ink-soft)" visibleFrom="sm" truncate>
      {overview.people.map((person) => person.name).join(' and ')}
    </Text>
  );
}
