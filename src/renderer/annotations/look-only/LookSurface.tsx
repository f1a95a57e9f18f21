import { useRef } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { usePointerLight } from '../findings/use-pointer-light.ts';
import type { PaneView } from '../panes/MarkedPages.tsx';
import { PaneNotice } from '../panes/PaneNotice.tsx';
import { VoicePins } from '../voice/VoicePins.tsx';
import classes from './LookSurface.module.css';

interface Props {
  view: Omit<PaneView, 'label'>;
  lookedAt: Annotation | null;
  /** Somebody clicked here, in CSS pixels of the pane. */
  onClick: (at: Point) => void;
}

const NONE: ReadonlySet<string> = new Set();
/** Nothing passes here that would have to be told. */
const nothing = () => undefined;

/** Lies over pages that are looked at: clips to hear, the light on findings, and whose mark was clicked and what it says. */
export function LookSurface({ view, lookedAt, onClick }: Props) {
  const { artefactId, layout, camera, shown, lit } = view;
  const surface = useRef<HTMLDivElement>(null);
  usePointerLight(surface, camera, layout, shown, lit);
  // Two panes may hear of the same mark, and one of them has it.
  const owner = lookedAt && shown.find(({ index }) => index.get(lookedAt.id));

  return (
    <>
      <div
        ref={surface}
        className={classes.surface}
        onClick={({ nativeEvent: { offsetX: x, offsetY: y } }) => onClick({ x, y })}
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
        lookedAt={lookedAt && owner ? { mark: lookedAt, person: owner.person } : null}
        onTakePen={null}
        onDone={nothing}
      />
    </>
  );
}
