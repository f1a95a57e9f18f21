import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Dice } from './dice.ts';

export type Point = readonly [x: number, y: number];

export interface Stroke {
  colour: string;
  width: number;
  /** How far the hand strays from the path, in sheet units. */
  stray: number;
}

/** Points along a path about `step` apart. */
export function resample(path: readonly Point[], step: number): Point[] {
  const points: Point[] = [];
  for (let i = 1; i < path.length; i++) {
    const [fromX, fromY] = path[i - 1] as Point;
    const [toX, toY] = path[i] as Point;
    const pieces = Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / step));
    for (let piece = 0; piece < pieces; piece++) {
      points.push([fromX + ((toX - fromX) * piece) / pieces, fromY + ((toY - fromY) * piece) / pieces]);
    }
  }
  points.push(path.at(-1) as Point);
  return points;
}

/** Draws a path as a hand does: it strays and comes back, presses harder and lighter, and never closes exactly. */
export function drawWobbly(context: SKRSContext2D, dice: Dice, path: readonly Point[], stroke: Stroke): void {
  const points = resample(path, 7);
  let strayX = dice.gauss(stroke.stray * 0.6);
  let strayY = dice.gauss(stroke.stray * 0.6);
  let pressure = dice.between(0.8, 1);
  context.strokeStyle = stroke.colour;
  let [lastX, lastY] = points[0] as Point;
  lastX += strayX;
  lastY += strayY;
  for (const [x, y] of points.slice(1)) {
    strayX = strayX * 0.9 + dice.gauss(stroke.stray * 0.28);
    strayY = strayY * 0.9 + dice.gauss(stroke.stray * 0.28);
    pressure = Math.min(1.1, Math.max(0.6, pressure + dice.gauss(0.06)));
    context.globalAlpha = Math.min(1, pressure);
    context.lineWidth = stroke.width * pressure;
    context.beginPath();
    context.moveTo(lastX, lastY);
    context.lineTo(x + strayX, y + strayY);
    context.stroke();
    lastX = x + strayX;
    lastY = y + strayY;
  }
  context.globalAlpha = 1;
}

/** A ruler held by a child: nearly straight, a little off level, a little too long. */
export function drawRuled(context: SKRSContext2D, dice: Dice, from: Point, to: Point, stroke: Stroke): void {
  const tilt = dice.gauss(1.6);
  drawWobbly(context, dice, [from, [to[0] + dice.between(-4, 8), to[1] + tilt]], {
    ...stroke,
    stray: stroke.stray * 0.35,
  });
}

/** Points of an ellipse drawn by hand, overshooting where it meets itself. */
export function roundPath(x: number, y: number, radiusX: number, radiusY: number, overshoot = 0.12): Point[] {
  const points: Point[] = [];
  for (let turn = -0.22; turn <= 1 - 0.22 + overshoot; turn += 1 / 40) {
    const drift = 1 + (turn + 0.22) * 0.05;
    points.push([
      x + Math.cos(turn * 2 * Math.PI) * radiusX * drift,
      y + Math.sin(turn * 2 * Math.PI) * radiusY * drift,
    ]);
  }
  return points;
}

/** Shades a box with a pencil: slanted strokes to and fro that do not stop quite at the edge. */
export function drawShading(
  context: SKRSContext2D,
  dice: Dice,
  box: { x: number; y: number; width: number; height: number },
  stroke: Stroke & { gap: number },
): void {
  const path: Point[] = [];
  let forth = true;
  for (let x = box.x; x <= box.x + box.width; x += stroke.gap * dice.between(0.7, 1.3)) {
    const low: Point = [x + dice.gauss(2) - 5, box.y + box.height + dice.gauss(2.5)];
    const high: Point = [x + dice.gauss(2) + 5, box.y + dice.gauss(2.5)];
    path.push(...(forth ? [low, high] : [high, low]));
    forth = !forth;
  }
  if (path.length > 1) drawWobbly(context, dice, path, stroke);
}
