import type { ComponentProps, ReactNode } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { LitMark } from '../findings/LitMark.tsx';
import type { LitFinding } from '../findings/lit-finding.ts';
import { useFileLayer } from '../from-file/file-layer.ts';
import { FileMarksSheet } from '../from-file/FileMarksSheet.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { InkSheets } from './InkSheets.tsx';

/** What a pane shows: whose marks on which pages, and from where. */
export interface PaneView {
  artefactId: string;
  layout: PageLayout;
  camera: CameraStore;
  label: string;
  /** Everybody whose marks are shown here, lowest first. */
  shown: readonly EditableLayer[];
  /** The finding that is lit up, here and on its card. */
  lit: LitFinding;
}

interface Props {
  view: PaneView;
  /** The mark that is lit while no other is. */
  chosenId?: string | undefined;
  onMount?: ComponentProps<typeof InkSheets>['onMount'];
  gestures?: ComponentProps<typeof PageViewport>['gestures'];
  /** What lies over the pages. */
  children: ReactNode;
}

/** The pages with everybody's marks: those of the file, those of the people, and the light around one that is pointed at. */
export function MarkedPages({ view, chosenId, onMount, gestures, children }: Props) {
  const { artefactId, layout, camera, label, shown, lit } = view;
  const { fileMarks } = useFileLayer();
  return (
    <PageViewport
      artefactId={artefactId}
      layout={layout}
      camera={camera}
      label={label}
      fileMarks={fileMarks}
      gestures={gestures}
      renderOnPage={(placed) => (
        <>
          <FileMarksSheet placed={placed} />
          <InkSheets placed={placed} camera={camera} layers={shown} onMount={onMount} />
          <LitMark placed={placed} layers={shown} lit={lit} chosenId={chosenId} />
        </>
      )}
    >
      {children}
    </PageViewport>
  );
}
