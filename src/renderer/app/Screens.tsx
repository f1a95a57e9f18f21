import { useHotkeys, useWindowEvent } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { mayChange } from '../../shared/library/library-record.ts';
import { activePalette } from '../../shared/marking/palette.ts';
import { keyCard } from '../annotations/keys/key-card.ts';
import { useAskedAhead, useLibraryOverview, usePalettes } from '../client/live-queries.ts';
import { sentenceFor } from '../client/sentence-for.ts';
import { useImport } from '../intake/use-import.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { late } from '../ui/late.tsx';
import { MayChangeContext } from '../ui/may-change.ts';
import { Opening } from '../ui/Opening.tsx';
import { printPaper } from '../ui/paper/print-paper.ts';
import { ScreenCommandsContext } from '../ui/screen-commands.ts';
import { loadPart } from './artefact-parts.ts';
import { ArtefactScreen } from './ArtefactScreen.tsx';
import { ClassSheetScreen } from './ClassSheetScreen.tsx';
import { ClassSheetsScreen } from './ClassSheetsScreen.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { LibraryScreen } from './LibraryScreen.tsx';
import { createOfferedCommands } from './offered-commands.ts';
import { OwnClassDialog } from './OwnClassDialog.tsx';
import { PupilCardScreen } from './PupilCardScreen.tsx';
import { RoomScreen } from './RoomScreen.tsx';
import classes from './Screens.module.css';
import { RulesScreen } from './RulesScreen.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';
import { shortcutGroups } from './shortcuts.ts';
import { ShortcutsDialog } from './ShortcutsDialog.tsx';
import { TrashScreen } from './TrashScreen.tsx';
import { useAppDialogs } from './use-app-dialogs.ts';
import { usePlace } from './use-place.ts';
import { warmUp } from './warm-up.ts';
import { WallScreen } from './WallScreen.tsx';
import { WritabilityBanner } from './WritabilityBanner.tsx';

const WorkloadDialog = late(
  () => import('../workload/WorkloadDialog.tsx'),
  (module) => module.WorkloadDialog,
);

/** The screen for the place we are at, and the dialogs that can be opened from any of them. */
export function Screens() {
  const place = usePlace();
  const dialogs = useAppDialogs();
  const starter = useImport();
  const { value: overview, error, refresh } = useLibraryOverview();
  const [offered] = useState(createOfferedCommands);
  const { value: palettes } = usePalettes();
  const artefactId = place.screen === 'artefact' ? place.artefactId : null;
  useAskedAhead(artefactId);
  useEffect(() => {
    if (place.screen === 'artefact') loadPart(place);
    if (place.screen === 'library') return warmUp();
  }, [place]);
  const printKeys = useCallback(
    () => void printPaper(keyCard(shortcutGroups, palettes ? activePalette(palettes) : null)),
    [palettes],
  );
  useHotkeys([
    ['shift+?', () => dialogs.open('shortcuts')],
    // A browser has these keys itself, the desktop's window has not.
    ['alt+ArrowLeft', () => window.history.back()],
    ['alt+ArrowRight', () => window.history.forward()],
  ]);
  useWindowEvent('dragover', refuseStrayFiles);
  useWindowEvent('drop', refuseStrayFiles);

  if (!overview) {
    return error === null ? (
      <Opening label="Opening the library" />
    ) : (
      <ErrorNotice sentence={sentenceFor(error)} onRetry={refresh} />
    );
  }
  if (place.screen === 'room') return <RoomScreen sheetId={place.sheetId} />;
  if (place.screen === 'wall') return <WallScreen place={place} overview={overview} />;
  if (place.screen === 'pupil-card') {
    return (
      <MayChangeContext value={mayChange(overview.writability)}>
        <PupilCardScreen artefactId={place.artefactId} overview={overview} />
      </MayChangeContext>
    );
  }
  return (
    <ScreenCommandsContext value={offered.offer}>
      <MayChangeContext value={mayChange(overview.writability)}>
        <div className={classes.window}>
          <WritabilityBanner writability={overview.writability} />
          {place.screen === 'library' && <LibraryScreen overview={overview} starter={starter} dialogs={dialogs} />}
          {place.screen === 'trash' && <TrashScreen overview={overview} dialogs={dialogs} />}
          {place.screen === 'sheets' && <ClassSheetsScreen overview={overview} dialogs={dialogs} />}
          {place.screen === 'sheet' && (
            <ClassSheetScreen sheetId={place.sheetId} overview={overview} dialogs={dialogs} />
          )}
          {place.screen === 'rules' && <RulesScreen overview={overview} dialogs={dialogs} />}
          {place.screen === 'artefact' && <ArtefactScreen place={place} overview={overview} dialogs={dialogs} />}
          <CommandPalette place={place} starter={starter} dialogs={dialogs} offered={offered} onPrintKeys={printKeys} />
          {dialogs.opened === 'settings' && <SettingsDialog overview={overview} onClose={dialogs.close} />}
          {dialogs.opened === 'own-class' && <OwnClassDialog onClose={dialogs.close} />}
          {dialogs.opened === 'workload' && (
            <WorkloadDialog overview={overview} script={null} onClose={dialogs.close} />
          )}
          {dialogs.opened === 'shortcuts' && <ShortcutsDialog onClose={dialogs.close} onPrint={printKeys} />}
        </div>
      </MayChangeContext>
    </ScreenCommandsContext>
  );
}

/** A file dropped where nothing takes it would make a browser leave the app to show the file. */
function refuseStrayFiles(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}
