import { useFileDialog, useWindowEvent } from '@mantine/hooks';
import type { ReactNode } from 'react';
import type { ImportStarter } from './use-import.ts';
import { DropArea } from '../ui/DropArea.tsx';
import { showFailure } from '../ui/notices.tsx';
import { ACCEPTED_FILES } from './accepted-files.ts';
import { droppedFiles } from './dropped-files.ts';
import classes from './ImportArea.module.css';
import { ImportTray } from './ImportTray.tsx';
import { OnePieceDialog } from './OnePieceDialog.tsx';

interface Props {
  starter: ImportStarter;
  linkTo: (artefactId: string) => string;
  children: ReactNode;
}

/** Lets work be dropped or pasted anywhere on what it surrounds, and shows how the imports are getting on. */
export function ImportArea({ starter, linkTo, children }: Props) {
  useWindowEvent('paste', (event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    starter.add(files);
  });

  const addDropped = async (transfer: DataTransfer) => {
    try {
      const files = await droppedFiles(transfer);
      if (files.length > 0) starter.add(files);
      else showFailure('There is no file in that folder, so nothing was added.');
    } catch {
      showFailure('What was dropped could not be read, so nothing was added. Try “Add work” instead.');
    }
  };

  return (
    <DropArea
      className={classes.area}
      takesFiles
      title="Drop pupil work here"
      hint="PDFs, photos and scans. They stay on this computer."
      onFiles={(dropped) => void addDropped(dropped)}
    >
      {children}
      <ImportTray starter={starter} linkTo={linkTo} />
      <OnePieceDialog starter={starter} />
    </DropArea>
  );
}

/** Opens the computer's own file picker. */
export function useFilePicker(starter: ImportStarter): () => void {
  const picker = useFileDialog({
    accept: ACCEPTED_FILES,
    multiple: true,
    resetOnOpen: true,
    onChange: (files) => starter.add([...(files ?? [])]),
  });
  return picker.open;
}
