import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { MarkedPages, type PaneView } from '../panes/MarkedPages.tsx';
import { marksUnder } from '../panes/mark-under.ts';
import { LookSurface } from './LookSurface.tsx';

interface Props extends PaneView {
  lookedAt: Annotation | null;
  onLookAt: (mark: Annotation | null) => void;
}

/** The pages with the marks as they are, to look at and to hear: a click on a mark says whose it is and what it says. */
export function LookPane({ lookedAt, onLookAt, ...view }: Props) {
  const { layout, camera, shown } = view;
  return (
    <MarkedPages view={view} chosenId={lookedAt?.id}>
      <LookSurface
        view={view}
        lookedAt={lookedAt}
        onClick={(at) => onLookAt(marksUnder(at, camera, layout, shown)[0] ?? null)}
      />
    </MarkedPages>
  );
}
