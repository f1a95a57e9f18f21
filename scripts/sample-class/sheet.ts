import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { createDice, type Dice } from './dice.ts';

/** Sheets are drawn finer than they are scanned, so that letters keep their edges when the scan bends them. */
export const SHEET_SCALE = 1.5;

export type Ink = 'pencil' | 'pen';

/** Where something stands on the sheet, in sheet units, with the line it was written on. */
export interface Spot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Height of the writing line at the left and right end. */
  baseline: [number, number];
}

/**
 * One side of paper before it is scanned. Units are pixels of the final scan before skew; origin top left. `print` is
 * the paper with what was printed or stuck on it; `pencil` and `pen` hold only what was written; `back` is what shines
 * through from the other side.
 */
export interface Sheet {
  width: number;
  height: number;
  dice: Dice;
  print: SKRSContext2D;
  pencil: SKRSContext2D;
  pen: SKRSContext2D;
  back: SKRSContext2D;
  /** The pieces of writing that can be annotated, by name; a phrase that wraps has one spot per line. */
  spots: Map<string, Spot[]>;
}

export function createSheet(options: { width: number; height: number; seed: number; paper: string }): Sheet {
  const { width, height } = options;
  const layer = () => {
    const canvas: Canvas = createCanvas(Math.round(width * SHEET_SCALE), Math.round(height * SHEET_SCALE));
    const context = canvas.getContext('2d');
    context.scale(SHEET_SCALE, SHEET_SCALE);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    return context;
  };
  const sheet: Sheet = {
    width,
    height,
    dice: createDice(options.seed),
    print: layer(),
    pencil: layer(),
    pen: layer(),
    back: layer(),
    spots: new Map(),
  };
  sheet.print.fillStyle = options.paper;
  sheet.print.fillRect(0, 0, width, height);
  return sheet;
}

export function addSpot(sheet: Sheet, name: string, spot: Spot): void {
  const known = sheet.spots.get(name) ?? [];
  const last = known.at(-1);
  const sameLine = last && Math.abs(last.baseline[1] - spot.baseline[0]) < (spot.bottom - spot.top) * 0.6;
  if (last && sameLine && spot.left >= last.left) {
    last.right = Math.max(last.right, spot.right);
    last.top = Math.min(last.top, spot.top);
    last.bottom = Math.max(last.bottom, spot.bottom);
    last.baseline[1] = spot.baseline[1];
  } else {
    sheet.spots.set(name, [...known, { ...spot, baseline: [...spot.baseline] }]);
  }
}

/** Marks a drawn thing, so that annotations can be put on it. */
export function addBoxSpot(sheet: Sheet, name: string, left: number, top: number, width: number, height: number): void {
  const bottom = top + height;
  addSpot(sheet, name, { left, right: left + width, top, bottom, baseline: [bottom, bottom] });
}
