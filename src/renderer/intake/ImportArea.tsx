import { useFileDialog, useWindowEvent } from '@mantine/hooks';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import type { ImportStarter } from './use-import.ts';
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
  const [over, setOver] = useState(false);
  // Entering a child fires before leaving its parent, so the depth is counted.
  const depth = useRef(0);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

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
    <div
      className={classes.area}
      onDragEnter={(event) => {
        if (!carriesFiles(event)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!carriesFiles(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) setOver(false);
      }}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDrop={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        void addDropped(event.dataTransfer);
      }}
    >
      {children}
      {over && (
        <div className={classes.overlay} aria-hidden>
          <div className={classes.target}>
            <IconFileImport size={44} stroke={1.3} />
            <strong>Drop pupil work here</strong>
            <span>PDFs, photos and scans. They stay on this computer.</span>
          </div>
        </div>
      )}
      <ImportTray starter={starter} linkTo={linkTo} />
      <OnePieceDialog starter={starter} />
    </div>
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
