import { createDice } from './dice.ts';
import type { Capture } from './scan.ts';
import type { Point } from './wobble.ts';

interface Lie {
  width: number;
  height: number;
  seed: number;
  /** How far the sheet is turned, in degrees clockwise. */
  turn: number;
  /** Space left around the sheet: top, right, bottom, left; negative where the picture cuts into it. */
  inset: readonly [number, number, number, number];
}

/** Corners of a sheet that lies turned in a frame; `uneven` moves each a little, as a hand-held camera does. */
function lay(lie: Lie, uneven: number): [Point, Point, Point, Point] {
  const dice = createDice(lie.seed + 1);
  const [top, right, bottom, left] = lie.inset;
  const angle = (lie.turn * Math.PI) / 180;
  const middle: Point = [lie.width / 2, lie.height / 2];
  const turned = (x: number, y: number): Point => {
    const offX = x - middle[0];
    const offY = y - middle[1];
    return [
      middle[0] + offX * Math.cos(angle) - offY * Math.sin(angle) + dice.gauss(uneven),
      middle[1] + offX * Math.sin(angle) + offY * Math.cos(angle) + dice.gauss(uneven),
    ];
  };
  return [
    turned(left, top),
    turned(lie.width - right, top),
    turned(lie.width - right, lie.height - bottom),
    turned(left, lie.height - bottom),
  ];
}

/** An exercise book pressed open on the office scanner. */
export function scanBook(lie: Lie & { fold: 'left' | 'right' }): Capture {
  return {
    width: lie.width,
    height: lie.height,
    corners: lay(lie, 1),
    fold: { side: lie.fold, bend: 26, shadow: 0.46 },
    beneath: 'scanner-lid',
    stack: 5,
    light: { colour: [1, 0.996, 0.982], angle: 0.6, fall: 0.05, patchiness: 0.014 },
    noise: 1.7,
    showThrough: 0.055,
    quality: 76,
    seed: lie.seed,
  };
}

/** A loose sheet on the office scanner. */
export function scanLoose(lie: Lie, creases: readonly number[] = []): Capture {
  return { ...scanBook({ ...lie, fold: 'left' }), fold: null, stack: 0, creases, showThrough: 0.045 };
}

/** A book on a desk, photographed with a phone between two lessons. */
export function photographBook(lie: Lie & { fold: 'left' | 'right' }): Capture {
  return {
    ...scanBook(lie),
    corners: lay(lie, 9),
    fold: { side: lie.fold, bend: 34, shadow: 0.4 },
    beneath: 'wooden-desk',
    light: { colour: [1.0, 0.965, 0.9], angle: 0.9, fall: 0.2, patchiness: 0.055 },
    noise: 2.6,
    showThrough: 0.04,
  };
}

/** A loose sheet on a desk, photographed with a phone. */
export function photographLoose(lie: Lie, creases: readonly number[] = []): Capture {
  return { ...photographBook({ ...lie, fold: 'left' }), fold: null, stack: 0, creases };
}
