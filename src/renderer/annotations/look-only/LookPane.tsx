import { useRef } from 'react';
import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { usePointerLight } from '../findings/use-pointer-light.ts';
import { MarkedPages, type PaneView } from '../panes/MarkedPages.tsx';
import { marksUnder } from '../panes/mark-under.ts';
import { PaneNotice } from '../panes/PaneNotice.tsx';
import { VoicePins } from '../voice/VoicePins.tsx';
import classes from './LookPane.module.css';

interface Props extends PaneView {
  lookedAt: Annotation | null;
  onLookAt: (mark: Annotation | null) => void;
}

const NONE: ReadonlySet<string> = new Set();
/** Nothing passes here that would have to be told. */
const nothing = () => undefined;

/** The pages with the marks as they are, to look at and to hear: a click on a mark says whose it is and what it says. */
export function LookPane({ lookedAt, onLookAt, ...view }: Props) {
  const { artefactId, layout, camera, shown, lit } = view;
  const surface = useRef<HTMLDivElement>(null);
  usePointerLight(surface, camera, layout, shown, lit);
  // Two panes may hear of the same mark, and one of them has it.
  const owner = lookedAt && shown.find(({ index }) => index.get(lookedAt.id));

  return (
    <MarkedPages view={view} chosenId={lookedAt?.id}>
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
        lookedAt={lookedAt && owner ? { mark: lookedAt, person: owner.person } : null}
        onTakePen={null}
        onDone={nothing}
      />
    </MarkedPages>
  );
}
