import type { Point } from './page-frame.ts';

/**
 * What is left of a line when a disc is rubbed out of it: its pieces in order, none when all of it went, and the very
 * same array when the disc missed it. `points` are flat, `stride` numbers each, of which the first two are x and y; the
 * others are mixed where an edge is cut.
 */
export function cutLine(points: readonly number[], stride: number, middle: Point, radius: number): readonly number[][] {
  const whole = [...points];
  const count = points.length / stride;
  const at = (i: number) => whole.slice(i * stride, (i + 1) * stride);
  const isGone = ([x, y]: readonly number[]) => Math.hypot(x! - middle.x, y! - middle.y) < radius;
  if (count === 1) return isGone(at(0)) ? [] : [whole];

  const pieces: number[][] = [];
  let piece: number[] = [];
  const end = () => {
    if (piece.length > stride) pieces.push(piece);
    piece = [];
  };
  for (let i = 0; i + 1 < count; i += 1) {
    const from = at(i);
    const to = at(i + 1);
    const gone = partInDisc(from, to, middle, radius);
    if (piece.length === 0 && !isGone(from)) piece.push(...from);
    if (!gone) {
      piece.push(...to);
      continue;
    }
    if (gone.from > 0) piece.push(...between(from, to, gone.from));
    end();
    if (gone.to < 1) piece.push(...between(from, to, gone.to), ...to);
  }
  end();
  return pieces;
}

/** The part of a straight line inside a disc, as shares of its length; null when the line only passes by. */
function partInDisc(from: readonly number[], to: readonly number[], middle: Point, radius: number) {
  const [dx, dy] = [to[0]! - from[0]!, to[1]! - from[1]!];
  const [fx, fy] = [from[0]! - middle.x, from[1]! - middle.y];
  const a = dx * dx + dy * dy;
  const c = fx * fx + fy * fy - radius * radius;
  if (a === 0) return c < 0 ? { from: 0, to: 1 } : null;
  // Where |from + t·(to − from) − middle| = radius: a·t² + 2·b·t + c = 0.
  const b = fx * dx + fy * dy;
  const root = b * b - a * c;
  if (root <= 0) return null;
  const first = Math.max(0, (-b - Math.sqrt(root)) / a);
  const last = Math.min(1, (-b + Math.sqrt(root)) / a);
  return first < last ? { from: first, to: last } : null;
}

function between(from: readonly number[], to: readonly number[], share: number): number[] {
  return from.map((value, i) => Math.round(value + (to[i]! - value) * share));
}
