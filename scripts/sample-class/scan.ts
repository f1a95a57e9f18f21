import sharp from 'sharp';
import { createDice, createNoise } from './dice.ts';
import { project, projectionBetween } from './projection.ts';
import { SHEET_SCALE, type Sheet } from './sheet.ts';
import type { Point } from './wobble.ts';

/** How a sheet came to be a picture. Lengths in pixels of the picture. */
export interface Capture {
  width: number;
  height: number;
  /** Where the sheet's corners land: top left, top right, bottom right, bottom left. */
  corners: readonly [Point, Point, Point, Point];
  /** The fold of an exercise book: on which side, and how far the page bends into it. */
  fold: { side: 'left' | 'right'; bend: number; shadow: number } | null;
  /** What is seen beside the sheet. */
  beneath: 'scanner-lid' | 'wooden-desk';
  /** Pages that peep out under an open book's page. */
  stack: number;
  /** Heights of folds pressed into a loose sheet. */
  creases?: readonly number[];
  light: { colour: readonly [number, number, number]; angle: number; fall: number; patchiness: number };
  /** Standard deviation of the sensor's noise, in 8-bit levels. */
  noise: number;
  /** Strength of what shines through from the other side, 0–1. */
  showThrough: number;
  quality: number;
  seed: number;
}

export interface Scan {
  width: number;
  height: number;
  jpeg: Buffer;
  /** Where a point of the sheet is in the picture, in pixels, after skew, bend and all. */
  toPicture(point: Point): Point;
}

const FOLD_REACH = 62;

/** How the paper bends: picture plane to sheet, both in sheet units. */
function createBend(sheet: Sheet, capture: Capture): (u: number, v: number) => Point {
  const { fold } = capture;
  return (u, v) => {
    const bulge = Math.sin((Math.PI * u) / sheet.width) * 4;
    if (!fold) return [u, v + bulge * 0.5];
    const away = fold.side === 'left' ? u : sheet.width - u;
    const bend = Math.exp(-Math.max(away, -20) / FOLD_REACH);
    const sideways = fold.side === 'left' ? -1 : 1;
    return [u + sideways * fold.bend * bend, v + bulge + fold.bend * 0.55 * bend * (v / sheet.height - 0.3)];
  };
}

interface Layer {
  pixels: Uint8ClampedArray;
  width: number;
  height: number;
}

/** Samples a layer between its pixels: fills `out` with red, green, blue weighted by alpha, and alpha, all 0–255. */
function sample(layer: Layer, x: number, y: number, out: Float32Array): void {
  const column = Math.floor(x);
  const row = Math.floor(y);
  out.fill(0);
  for (let corner = 0; corner < 4; corner++) {
    const cx = column + (corner & 1);
    const cy = row + (corner >> 1);
    if (cx < 0 || cy < 0 || cx >= layer.width || cy >= layer.height) continue;
    const i = (cy * layer.width + cx) * 4;
    const alpha = layer.pixels[i + 3]!;
    if (alpha === 0) continue;
    const weight = (corner & 1 ? x - column : 1 - x + column) * (corner >> 1 ? y - row : 1 - y + row);
    const weighted = (weight * alpha) / 255;
    out[0]! += layer.pixels[i]! * weighted;
    out[1]! += layer.pixels[i + 1]! * weighted;
    out[2]! += layer.pixels[i + 2]! * weighted;
    out[3]! += alpha * weight;
  }
}

/**
 * Takes the picture: ink trembles and breaks up on the paper's grain, the paper bends into its fold, the light falls
 * unevenly, the sensor adds its noise, and JPEG has the last word.
 */
export async function takeScan(sheet: Sheet, capture: Capture): Promise<Scan> {
  const { width, height } = capture;
  const dice = createDice(capture.seed);
  const wave = (length: number) => createNoise(dice, length);
  const [shiverX, shiverY, swayX, swayY] = [wave(9), wave(9), wave(31), wave(31)];
  const [grain, fibre, cloud, patch, streak, tooth] = [wave(1.7), wave(5), wave(160), wave(620), wave(40), wave(2.6)];
  const sheetCorners: Point[] = [
    [0, 0],
    [sheet.width, 0],
    [sheet.width, sheet.height],
    [0, sheet.height],
  ];
  const toSheetPlane = projectionBetween(capture.corners, sheetCorners);
  const fromSheetPlane = projectionBetween(sheetCorners, capture.corners);
  const bend = createBend(sheet, capture);
  const trembleX = (u: number, v: number) => shiverX(u, v) * 0.85 + swayX(u, v) * 1.5;
  const trembleY = (u: number, v: number) => shiverY(u, v) * 0.85 + swayY(u, v) * 1.5;

  const layerOf = (context: Sheet['print']): Layer => {
    const image = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
    return { pixels: image.data as unknown as Uint8ClampedArray, width: image.width, height: image.height };
  };
  const print = layerOf(sheet.print);
  const pencil = layerOf(sheet.pencil);
  const pen = layerOf(sheet.pen);
  const back = layerOf(sheet.back);
  const picture = Buffer.alloc(width * height * 3);
  const tap = new Float32Array(4);
  const colour: [number, number, number] = [0, 0, 0];
  const sin = Math.sin(capture.light.angle);
  const cos = Math.cos(capture.light.angle);

  const inkOver = (layer: Layer, u: number, v: number, strength: (alpha: number) => number) => {
    sample(layer, u * SHEET_SCALE, v * SHEET_SCALE, tap);
    const alpha = tap[3]! / 255;
    if (alpha < 0.004) return;
    const amount = strength(alpha);
    for (let c = 0; c < 3; c++) {
      const ink = tap[c]! / alpha / 255;
      colour[c]! *= 1 - amount + amount * ink;
    }
  };
  const paperAt = (u: number, v: number) => {
    const insideU = Math.min(sheet.width - 2, Math.max(1, u));
    const insideV = Math.min(sheet.height - 2, Math.max(1, v));
    sample(print, insideU * SHEET_SCALE, insideV * SHEET_SCALE, tap);
    const texture = 1 + grain(u, v) * 0.012 + fibre(u * 0.6, v) * 0.008 + cloud(u, v) * 0.012;
    for (let c = 0; c < 3; c++) colour[c] = tap[c]! * texture;
  };
  const deskAt = (x: number, y: number) => {
    const rings = Math.sin((x + streak(x, y * 0.08) * 60) * 0.03 + streak(x * 0.3, y * 0.03) * 5);
    const pore = Math.max(0, fibre(x * 1.9, y * 0.09) - 0.45) * -0.2;
    const figure = rings * 0.022 + streak(x * 1.6, y * 0.05) * 0.035 + pore + cloud(x, y) * 0.02;
    colour[0] = 203 * (1 + figure);
    colour[1] = 172 * (1 + figure * 1.2);
    colour[2] = 132 * (1 + figure * 1.4);
  };
  const besideAt = (u: number, v: number, x: number, y: number) => {
    const overX = Math.max(-u, u - sheet.width, 0);
    const overY = Math.max(-v, v - sheet.height, 0);
    const overFold = capture.fold && (capture.fold.side === 'left' ? u < 0 : u > sheet.width) && overY === 0;
    if (overFold) {
      const reach = overX;
      paperAt(capture.fold?.side === 'left' ? reach * 0.9 : sheet.width - reach * 0.9, v + 6);
      const shade = 0.58 + 0.34 * (1 - Math.exp(-reach / 30));
      for (let c = 0; c < 3; c++) colour[c]! *= shade;
      return;
    }
    const distance = Math.hypot(overX, overY);
    if (distance < capture.stack * 3.2) {
      const leaf = (distance % 3.2) / 3.2;
      const shade = 0.83 + leaf * 0.12 - (distance / (capture.stack * 3.2)) * 0.09;
      colour[0] = 244 * shade;
      colour[1] = 241 * shade;
      colour[2] = 232 * shade;
      return;
    }
    if (capture.beneath === 'wooden-desk') deskAt(x, y);
    else for (let c = 0; c < 3; c++) colour[c] = 231 + cloud(x, y) * 3 - c;
    const fromEdge = distance - capture.stack * 3.2;
    const shadow = 1 - (capture.beneath === 'wooden-desk' ? 0.5 : 0.3) * Math.exp(-fromEdge / 13);
    for (let c = 0; c < 3; c++) colour[c]! *= shadow;
  };

  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [planeU, planeV] = project(toSheetPlane, x + 0.5, y + 0.5);
      const [u, v] = bend(planeU, planeV);
      const edge = Math.min(u, v, sheet.width - u, sheet.height - v);
      if (edge < 0.8) besideAt(u, v, x, y);
      if (edge > -0.8) {
        const beside: [number, number, number] = [...colour];
        paperAt(u, v);
        if (capture.showThrough > 0) inkOver(back, u, v, (alpha) => alpha * capture.showThrough);
        const inkU = u + trembleX(planeU, planeV);
        const inkV = v + trembleY(planeU, planeV);
        inkOver(pen, inkU, inkV, (alpha) => alpha * (0.87 + 0.1 * cloud(u * 5, v * 5) - 0.06 * grain(u, v)));
        inkOver(pencil, inkU, inkV, (alpha) => {
          const rough = tooth(u, v) * 0.5 + grain(u * 1.1, v) * 0.5 + 0.2 + cloud(u * 4, v * 4) * 0.28;
          return alpha * Math.min(0.95, Math.max(0.1, 0.6 + rough * 0.75));
        });
        for (const crease of capture.creases ?? []) {
          const off = v - crease - u * 0.006 + fibre(u * 0.2, crease) * 1.2;
          const relief = off > 0 ? Math.exp(-off / 9) * -0.09 : Math.exp(off / 16) * 0.035;
          const line = Math.exp(-(off * off) / 1.6) * -0.06;
          for (let c = 0; c < 3; c++) colour[c]! *= 1 + relief + line;
        }
        const covered = Math.min(1, (edge + 0.8) / 1.6);
        for (let c = 0; c < 3; c++) colour[c] = beside[c]! + (colour[c]! - beside[c]!) * covered;
      }

      let lit = 1 + capture.light.patchiness * patch(x, y);
      lit -= capture.light.fall * ((x / width - 0.5) * cos + (y / height - 0.5) * sin + 0.35);
      const fromMiddle = Math.hypot(x / width - 0.5, y / height - 0.5);
      lit -= fromMiddle * fromMiddle * capture.light.fall * 0.35;
      if (capture.fold) {
        const away = Math.abs(capture.fold.side === 'left' ? u : sheet.width - u);
        lit *=
          1 -
          capture.fold.shadow * Math.exp(-away / 34) +
          capture.fold.shadow * 0.1 * Math.exp(-(((away - 120) / 60) ** 2));
      }
      const speck = dice.gauss(capture.noise);
      const i = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const level = colour[c]! * lit * capture.light.colour[c]! + speck + dice.gauss(capture.noise * 0.35);
        picture[i + c] = Math.max(0, Math.min(255, Math.round(level)));
      }
    }
  }
  const jpeg = await sharp(picture, { raw: { width, height, channels: 3 } })
    .blur(0.45)
    .jpeg({ quality: capture.quality, mozjpeg: true })
    .toBuffer();

  return {
    width,
    height,
    jpeg,
    toPicture: ([sheetU, sheetV]) => {
      let u = sheetU;
      let v = sheetV;
      for (let step = 0; step < 12; step++) {
        const [reachedU, reachedV] = bend(u, v);
        u += sheetU - (reachedU + trembleX(u, v));
        v += sheetV - (reachedV + trembleY(u, v));
      }
      return project(fromSheetPlane, u, v);
    },
  };
}
