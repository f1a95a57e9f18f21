import { useRef } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import { PageViewport } from '../../pages/PageViewport.tsx';
import { LitMark } from '../findings/LitMark.tsx';
import type { LitFinding } from '../findings/lit-finding.ts';
import { usePointerLight } from '../findings/use-pointer-light.ts';
import { useFileLayer } from '../from-file/file-layer.ts';
import { FileMarksSheet } from '../from-file/FileMarksSheet.tsx';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { InkSheets } from '../panes/InkSheets.tsx';
import { marksUnder } from '../panes/mark-under.ts';
import { PaneNotice } from '../panes/PaneNotice.tsx';
import { VoicePins } from '../voice/VoicePins.tsx';
import classes from './LookPane.module.css';

interface Props {
  artefactId: string;
  layout: PageLayout;
  camera: CameraStore;
  label: string;
  /** Whose marks are shown here, lowest first. */
  shown: readonly EditableLayer[];
  lit: LitFinding;
  lookedAt: Annotation | null;
  onLookAt: (mark: Annotation | null) => void;
}

const NONE: ReadonlySet<string> = new Set();
/** Nothing passes here that would have to be told. */
const nothing = () => undefined;

/** The pages with the marks as they are, to look at and to hear: a click on a mark says whose it is and what it says. */
export function LookPane({ artefactId, layout, camera, label, shown, lit, lookedAt, onLookAt }: Props) {
  const { fileMarks } = useFileLayer();
  const surface = useRef<HTMLDivElement>(null);
  usePointerLight(surface, camera, layout, shown, lit);
  const person = shown.find((layer) => layer.person.id === lookedAt?.personId)?.person;

  return (
    <PageViewport
      artefactId={artefactId}
      layout={layout}
      camera={camera}
      label={label}
      fileMarks={fileMarks}
      renderOnPage={(placed) => (
        <>
          <FileMarksSheet placed={placed} />
          <InkSheets placed={placed} camera={camera} layers={shown} />
          <LitMark placed={placed} layers={shown} lit={lit} chosenId={lookedAt?.id} />
        </>
      )}
    >
      <div
        ref={surface}
        className={classes.surface}
        onClick={({ nativeEvent: { offsetX: x, offsetY: y } }) => {
          onLookAt(marksUnder({ x, y }, camera, layout, shown)[0] ?? null);
        }}
      />
      <VoicePins
        artefactId={artefactId}
        underWay={null}
        shown={shown}
        layout={layout}
        camera={camera}
        selection={NONE}
        selecting={false}
      />
      <PaneNotice
        sentence={null}
        lookedAt={lookedAt && person ? { mark: lookedAt, person } : null}
        onTakePen={null}
        onDone={nothing}
      />
    </PageViewport>
  );
}
