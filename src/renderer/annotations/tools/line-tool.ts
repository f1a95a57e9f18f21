import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { NewMark, Stroke, Tool, ToolDesk } from './tool.ts';

/** A line while it is being drawn; `points` are flat page coordinates, in the form its kind of mark keeps. */
export interface Line {
  readonly placed: PlacedPage;
  readonly mark: NewMark & { readonly pageId: string };
  points: number[];
}

/** What tells one kind of line from another. */
export interface LineKind {
  /** Takes in where the pointer went. */
  extend(line: Line, stroke: Stroke): void;
  annotation(line: Line): Annotation;
  /** Whether what was drawn is worth keeping. */
  isDrawn(line: Line): boolean;
  /** What follows once it is kept. */
  afterDrawing?(line: Line): void;
}

/** Collects the pointer's way over one page, shows it as it will be painted, and keeps it as one mark on release. */
export function createLineTool(desk: ToolDesk, kind: LineKind): Tool {
  let line: Line | null = null;

  const extend = (stroke: Stroke) => {
    if (!line) return;
    kind.extend(line, stroke);
    desk.live.showMarks([{ annotation: kind.annotation(line), placed: line.placed }]);
  };

  const finish = () => {
    line = null;
    desk.live.showMarks([]);
  };

  return {
    down(stroke) {
      const placed = desk.pageAt(stroke.samples[0]!.document);
      if (!placed) return;
      line = { placed, mark: { ...desk.newMark(), pageId: placed.page.id }, points: [] };
      extend(stroke);
    },
    move: extend,
    up() {
      const drawn = line && kind.isDrawn(line) ? line : null;
      if (drawn) desk.put([kind.annotation(drawn)]);
      finish();
      if (drawn) kind.afterDrawing?.(drawn);
    },
    cancel: finish,
  };
}
