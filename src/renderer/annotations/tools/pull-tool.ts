import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint } from './page-point.ts';
import type { NewMark, Stroke, Tool, ToolDesk } from './tool.ts';

/** A mark while it is pulled from one place of a page to another; both in page coordinates. */
export interface Pull {
  readonly placed: PlacedPage;
  readonly mark: NewMark & { readonly pageId: string };
  readonly from: Point;
  readonly to: Point;
}

/** What tells one kind of pulled mark from another. */
export interface PullKind<T extends Annotation> {
  annotation(pull: Pull): T;
  /** What becomes of it when the pointer is let go; a pull too short to be meant is let fall here. */
  keep(annotation: T, pull: Pull): void;
  /** Where a pull that was drawn to `to` ends; without it, there. */
  endAt?(from: Point, to: Point, stroke: Stroke): Point;
}

/** Pulls a mark across one page, shows it as it will be painted, and hands it on when the pointer is let go. */
export function createPullTool<T extends Annotation>(desk: ToolDesk, kind: PullKind<T>): Tool {
  let pull: Pull | null = null;

  const finish = () => {
    pull = null;
    desk.live.showMarks([]);
  };

  return {
    down({ samples }) {
      const { document } = samples[0]!;
      const placed = desk.pageAt(document);
      if (!placed) return;
      const from = pagePoint(placed, document);
      pull = { placed, mark: { ...desk.newMark(), pageId: placed.page.id }, from, to: from };
    },
    move(stroke) {
      if (!pull) return;
      const { placed, from } = pull;
      const to = pagePoint(placed, stroke.samples.at(-1)!.document);
      pull = { ...pull, to: kind.endAt?.(from, to, stroke) ?? to };
      desk.live.showMarks([{ annotation: kind.annotation(pull), placed }]);
    },
    up() {
      const finished = pull;
      finish();
      if (finished) kind.keep(kind.annotation(finished), finished);
    },
    cancel: finish,
  };
}
