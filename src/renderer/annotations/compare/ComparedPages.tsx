import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { LitFinding } from '../findings/lit-finding.ts';
import { PastPanes } from '../history/PastPanes.tsx';
import type { Past } from '../history/use-looking-back.ts';
import { LookPane } from '../look-only/LookPane.tsx';
import type { CompareSide } from './compare-sides.ts';

interface Props {
  side: CompareSide;
  /** The moment at which this piece is looked at; null for now. */
  past: Past | null;
  lit: LitFinding;
  lookedAt: Annotation | null;
  onLookAt: (mark: Annotation | null) => void;
}

/** The pages of one of two pieces, to look at: as they were, or as they are. */
export function ComparedPages({ side, past, lit, lookedAt, onLookAt }: Props) {
  const { artefact, layout, camera, layers } = side;
  return past ? (
    <PastPanes artefactId={artefact.id} layout={layout} cameras={[camera]} layers={past.layers} />
  ) : (
    <LookPane
      artefactId={artefact.id}
      layout={layout}
      camera={camera}
      label={pagesOf(side)}
      shown={layers}
      lit={lit}
      lookedAt={lookedAt}
      onLookAt={onLookAt}
    />
  );
}

/** What the pages of one of two pieces are called. */
export function pagesOf({ artefact }: Pick<CompareSide, 'artefact'>): string {
  return `Pages, ${artefact.title}`;
}
