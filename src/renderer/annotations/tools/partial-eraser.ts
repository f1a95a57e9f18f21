import type { Annotation, HighlightAnnotation, InkAnnotation } from '../../../shared/annotations/annotation.ts';
import { cutLine } from '../../../shared/annotations/cut-line.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import type { NewMark } from './tool.ts';

type Cuttable = InkAnnotation | HighlightAnnotation;

/** Marks of which a part can be rubbed out; everything else goes as a whole. */
export function isCuttable(annotation: Annotation): annotation is Cuttable {
  return annotation.kind === 'ink' || annotation.kind === 'highlight';
}

/** Lines that are being rubbed at, and what is left of them so far. */
export function createRemains() {
  const remains = new Map<string, { mark: Cuttable; pieces: readonly number[][] }>();
  return {
    /** Rubs a disc out of a mark. */
    rub(mark: Cuttable, middle: Point, reach: number): void {
      const stride = mark.kind === 'ink' ? 3 : 2;
      const before = remains.get(mark.id)?.pieces ?? [mark.points];
      const pieces = before.flatMap((piece) => cutLine(piece, stride, middle, reach + mark.width / 2));
      remains.set(mark.id, { mark, pieces });
    },
    ids: () => [...remains.keys()],
    /**
     * What is left, as marks: the longest piece stays the mark it was, with its finding and its words; the others are
     * new marks of the same colour and width.
     */
    marks(newMark: () => NewMark): Cuttable[] {
      return [...remains.values()].flatMap(({ mark, pieces }) => {
        const longest = pieces.toSorted((a, b) => b.length - a.length)[0];
        return pieces.map((points) => (points === longest ? { ...mark, points } : pieceOf(mark, points, newMark())));
      });
    },
    clear: () => remains.clear(),
  };
}

function pieceOf(mark: Cuttable, points: number[], { id }: NewMark): Cuttable {
  const { personId, pageId, madeAt, order, colour, width } = mark;
  const rest = { id, personId, pageId, madeAt, colour, width, points, ...(order === undefined ? {} : { order }) };
  return mark.kind === 'ink' ? { ...rest, kind: 'ink' } : { ...rest, kind: 'highlight' };
}
