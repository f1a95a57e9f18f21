import type { Point } from './wobble.ts';

/** A plane seen from another place: eight numbers of a 3 × 3 matrix whose last is 1. */
export type Projection = readonly number[];

/** Solves a small linear system by Gauss–Jordan elimination with pivoting; each row ends with its right-hand side. */
function solve(rows: number[][]): number[] {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / rows[column]![column]!;
      for (let k = column; k <= size; k++) rows[row]![k]! -= factor * rows[column]![k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

/**
 * The projection that takes four points to four others (a planar homography from four correspondences; Hartley and
 * Zisserman, Multiple View Geometry, 4.1).
 */
export function projectionBetween(from: readonly Point[], to: readonly Point[]): Projection {
  const rows: number[][] = [];
  from.forEach(([x, y], i) => {
    const [u, v] = to[i] as Point;
    rows.push([x, y, 1, 0, 0, 0, -x * u, -y * u, u], [0, 0, 0, x, y, 1, -x * v, -y * v, v]);
  });
  return solve(rows);
}

export function project(projection: Projection, x: number, y: number): Point {
  const [a, b, c, d, e, f, g, h] = projection as [number, number, number, number, number, number, number, number];
  const depth = g * x + h * y + 1;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}
