import type { Rotation } from '../library/artefact.ts';
import type { Annotation, Box } from './annotation.ts';
import type { Point } from './page-frame.ts';

/** Least thickness of a line and least height of letters and signs, in page units, however small a mark is made. */
const LEAST_WIDTH = 8;
const LEAST_SIZE = 60;
/** Least width of a note: one or two letters still fit. */
const LEAST_NOTE = 500;

/**
 * The mark carried from one box to another, both in page coordinates. Ink and highlights grow thicker or thinner with
 * it; notes, stamps and signs keep their proportions and stand upright; what a callout points at stays where it is,
 * because it is in the work. A voice pin has one size and only moves.
 */
export function resizeAnnotation<Mark extends Annotation>(mark: Mark, from: Box, to: Box, rotation: Rotation): Mark;
export function resizeAnnotation(mark: Annotation, from: Box, to: Box, rotation: Rotation): Annotation {
  const across = from.width > 0 ? to.width / from.width : 1;
  const down = from.height > 0 ? to.height / from.height : 1;
  const carried = ({ x, y }: Point) => ({
    x: Math.round(to.x + (x - from.x) * across),
    y: Math.round(to.y + (y - from.y) * down),
  });
  const evenly = Math.sqrt(across * down);
  const thick = (width: number) => Math.max(LEAST_WIDTH, Math.round(width * evenly));
  const tall = (size: number) => Math.max(LEAST_SIZE, Math.round(size * evenly));
  switch (mark.kind) {
    case 'ink':
      return { ...mark, points: carriedPoints(mark.points, 3, carried), width: thick(mark.width) };
    case 'highlight':
      return { ...mark, points: carriedPoints(mark.points, 2, carried), width: thick(mark.width) };
    case 'shape':
      return { ...mark, points: carriedPoints(mark.points, 2, carried) };
    case 'region': {
      const width = Math.round(mark.box.width * across);
      const height = Math.round(mark.box.height * down);
      return { ...mark, box: { ...carried(mark.box), width, height } };
    }
    case 'line':
      return { ...mark, from: carried(mark.from), to: carried(mark.to) };
    case 'text':
    case 'callout': {
      const lying = rotation === 90 || rotation === 270;
      const [wider, taller] = lying ? [down, across] : [across, down];
      const width = Math.max(LEAST_NOTE, Math.round(mark.width * wider));
      return {
        ...mark,
        ...carried(mark),
        width,
        lineHeight: Math.max(LEAST_SIZE, Math.round(mark.lineHeight * taller)),
      };
    }
    case 'stamp':
    case 'sign':
      return { ...mark, ...carried(mark), size: tall(mark.size) };
    case 'voice':
      return { ...mark, ...carried(mark) };
  }
}

function carriedPoints(points: readonly number[], stride: number, carried: (point: Point) => Point): number[] {
  const result = [...points];
  for (let i = 0; i + 1 < points.length; i += stride) {
    const { x, y } = carried({ x: points[i]!, y: points[i + 1]! });
    result[i] = x;
    result[i + 1] = y;
  }
  return result;
}
