import type { Annotation } from '../../shared/annotations/annotation.ts';
import { drawAnnotation } from '../../shared/annotations/annotation-drawing.ts';
import { partOf, type DrawingPart, type DrawingShape } from '../../shared/annotations/drawing-shape.ts';
import { NOTE_FONT } from '../../shared/annotations/annotation-svg.ts';
import { uprightMatrix, type PageFrame, type Point } from '../../shared/annotations/page-frame.ts';
import type { Person } from '../../shared/library/person.ts';

type Built<Shape> = Omit<Shape, 'path'> & { path: Path2D };

/** A shape whose path is built. The text it was built from is let go: it is most of what a stroke weighs. */
type PreparedShape =
  | Built<Extract<DrawingShape, { kind: 'fill' }>>
  | Built<Extract<DrawingShape, { kind: 'stroke' }>>
  | Extract<DrawingShape, { kind: 'text' }>;

/** A mark made ready for a canvas, once, so that painting it again builds no paths. */
export interface PreparedMark {
  onPage: readonly PreparedShape[];
  upright: readonly { at: Point; shapes: readonly PreparedShape[] }[];
}

/** Makes a mark ready, or only one part of it for a surface that holds only that. */
export function prepareMark(
  annotation: Annotation,
  frame: PageFrame,
  owner?: Person,
  part?: DrawingPart,
): PreparedMark {
  const whole = drawAnnotation(annotation, frame, owner);
  const drawing = part ? partOf(whole, part) : whole;
  return {
    onPage: drawing.onPage.map(prepareShape),
    upright: drawing.upright.map(({ at, shapes }) => ({ at, shapes: shapes.map(prepareShape) })),
  };
}

/** Paints a mark on a context whose unit is already the page unit and whose origin is the upright page's top left. */
export function paintMark(context: CanvasRenderingContext2D, mark: PreparedMark, frame: PageFrame): void {
  if (mark.onPage.length > 0) {
    context.save();
    context.transform(...uprightMatrix(frame));
    for (const shape of mark.onPage) paintShape(context, shape);
    context.restore();
  }
  for (const { at, shapes } of mark.upright) {
    context.save();
    context.translate(at.x, at.y);
    for (const shape of shapes) paintShape(context, shape);
    context.restore();
  }
}

function prepareShape(shape: DrawingShape): PreparedShape {
  return shape.kind === 'text' ? shape : { ...shape, path: new Path2D(shape.path) };
}

function paintShape(context: CanvasRenderingContext2D, shape: PreparedShape): void {
  switch (shape.kind) {
    case 'fill':
      context.globalAlpha = shape.opacity;
      context.fillStyle = shape.colour;
      context.fill(shape.path);
      break;
    case 'stroke':
      context.globalAlpha = shape.opacity;
      context.strokeStyle = shape.colour;
      context.lineWidth = shape.width;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.globalCompositeOperation = shape.multiply ? 'multiply' : 'source-over';
      context.stroke(shape.path);
      context.globalCompositeOperation = 'source-over';
      break;
    case 'text':
      context.globalAlpha = 1;
      context.fillStyle = shape.colour;
      context.font = `${shape.bold ? 600 : 400} ${shape.size}px ${NOTE_FONT}`;
      context.fillText(shape.text, shape.x, shape.y);
      break;
  }
}
