import type { Box } from './annotation.ts';
import type { Point } from './page-frame.ts';

/** One thing to paint. Paths are SVG path data, which a canvas takes as well. */
export type DrawingShape =
  | { kind: 'fill'; path: string; colour: string; opacity: number }
  /** `multiply` darkens what lies under it, as a marker pen does, so that writing stays as black as it was. */
  | { kind: 'stroke'; path: string; colour: string; opacity: number; width: number; multiply?: true }
  | { kind: 'text'; x: number; y: number; size: number; text: string; colour: string; bold: boolean };

/** Shapes moved to a place of the upright page. */
export interface UprightGroup {
  at: Point;
  shapes: DrawingShape[];
}

/**
 * A mark as shapes, said once for the screen and for the take-away. `onPage` is in page coordinates and turns with the
 * page; each group of `upright` is in upright coordinates and always reads the right way up.
 */
export interface AnnotationDrawing {
  onPage: DrawingShape[];
  upright: UprightGroup[];
}

/**
 * What darkens the page, as a marker pen does, and lies under everything else; and everything else. They are painted on
 * surfaces of their own, because only a whole surface can darken what is under it.
 */
export type DrawingPart = 'under' | 'over';

/** The shapes of a drawing that belong to one part. */
export function partOf(drawing: AnnotationDrawing, part: DrawingPart): AnnotationDrawing {
  const belongs = (shape: DrawingShape) => (shape.kind === 'stroke' && shape.multiply === true) === (part === 'under');
  return {
    onPage: drawing.onPage.filter(belongs),
    upright: drawing.upright
      .map(({ at, shapes }) => ({ at, shapes: shapes.filter(belongs) }))
      .filter(({ shapes }) => shapes.length > 0),
  };
}

/** A box with rounded corners, as path data. */
export function roundedBoxPath(box: Box, radius: number): string {
  const r = Math.min(radius, box.width / 2, box.height / 2);
  const { x, y, width, height } = box;
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + r} ${y}h${width - 2 * r}${corner(r, r)}v${height - 2 * r}${corner(-r, r)}` +
    `h${2 * r - width}${corner(-r, -r)}v${2 * r - height}${corner(r, -r)}Z`
  );
}
