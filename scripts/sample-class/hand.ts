import { readFileSync, readdirSync } from 'node:fs';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';
import { addSpot, type Ink, type Sheet } from './sheet.ts';
import { drawWobbly, type Point } from './wobble.ts';

/** How somebody writes. Sizes in sheet units; the rest are fractions of the letter size unless said. */
export interface Hand {
  font: string;
  size: number;
  colour: string;
  ink: Ink;
  /** Added to the thickness of the font's strokes, in sheet units. */
  weight: number;
  /** How much neighbouring letters differ in height, turn, size and distance: 0 a typist, 1 a five-year-old. */
  unsteadiness: number;
  /** How far the writing leaves its line, in sheet units. */
  drift: number;
  /** Lean to the right, as a tangent. */
  slant: number;
  letterGap: number;
  wordGap: number;
}

/** Registers the handwriting and worksheet fonts under the names of their packages, and the exam papers' as `inter`. */
export function registerFonts(packagesDir: URL): void {
  const register = (file: string, name: string) => {
    if (!GlobalFonts.register(readFileSync(new URL(file, packagesDir)), name))
      throw new Error(`Cannot read font ${file}`);
  };
  for (const name of readdirSync(new URL('@fontsource/', packagesDir))) {
    register(`@fontsource/${name}/files/${name}-latin-400-normal.woff2`, name);
  }
  register('@fontsource/comic-neue/files/comic-neue-latin-700-normal.woff2', 'comic-neue');
  register('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', 'inter');
}

interface Letter {
  glyph: string;
  reversed: boolean;
}

interface Word {
  letters: Letter[];
  crossed: boolean;
  inserted: boolean;
  spots: string[];
  breakAfter: boolean;
}

/**
 * Reads the notation pages are written in: `[name|words]` names words for annotations, `~word~` is crossed out, `^word`
 * is squeezed in above the line, `%b` is a letter the wrong way round, and a new line is a new line.
 */
export function readNotation(text: string): Word[] {
  const words: Word[] = [];
  let spot: string | null = null;
  let crossing = false;
  let word: Word = { letters: [], crossed: false, inserted: false, spots: [], breakAfter: false };
  const finish = (breakAfter: boolean) => {
    if (word.letters.length > 0) words.push({ ...word, breakAfter });
    else if (breakAfter && words.length > 0) (words.at(-1) as Word).breakAfter = true;
    word = { letters: [], crossed: crossing, inserted: false, spots: spot ? [spot] : [], breakAfter: false };
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string;
    if (character === ' ' || character === '\n') finish(character === '\n');
    else if (character === '[') {
      const bar = text.indexOf('|', i);
      spot = text.slice(i + 1, bar);
      word.spots.push(spot);
      i = bar;
    } else if (character === ']') spot = null;
    else if (character === '~') {
      crossing = !crossing;
      if (crossing) word.crossed = true;
    } else if (character === '^') word.inserted = true;
    else if (character === '%') word.letters.push({ glyph: text[++i] as string, reversed: true });
    else word.letters.push({ glyph: character, reversed: false });
  }
  finish(false);
  return words;
}

function widthOf(context: SKRSContext2D, hand: Hand, word: Word): number {
  context.font = `${hand.size}px "${hand.font}"`;
  const letters = word.letters.reduce((sum, letter) => sum + context.measureText(letter.glyph).width, 0);
  return letters + word.letters.length * hand.letterGap * hand.size;
}

function drawLetter(sheet: Sheet, hand: Hand, letter: Letter, x: number, y: number, size: number): number {
  const context = sheet[hand.ink];
  const { dice } = sheet;
  const wild = hand.unsteadiness;
  context.font = `${size}px "${hand.font}"`;
  const advance = context.measureText(letter.glyph).width;
  context.save();
  context.translate(x, y + dice.gauss(size * 0.035 * wild));
  context.rotate(dice.gauss(0.06 * wild));
  const stretch = 1 + dice.gauss(0.07 * wild);
  context.transform(stretch, 0, -hand.slant + dice.gauss(0.06 * wild), stretch * (1 + dice.gauss(0.05 * wild)), 0, 0);
  if (letter.reversed) {
    context.translate(advance, 0);
    context.scale(-1, 1);
  }
  context.fillStyle = hand.colour;
  context.fillText(letter.glyph, 0, 0);
  if (hand.weight > 0) {
    context.strokeStyle = hand.colour;
    context.lineWidth = hand.weight;
    context.strokeText(letter.glyph, 0, 0);
  }
  context.restore();
  return advance * stretch;
}

function crossOut(sheet: Sheet, hand: Hand, left: number, right: number, baseline: number): void {
  const { dice } = sheet;
  const stroke = { colour: hand.colour, width: Math.max(1.6, hand.size * 0.05 + hand.weight * 0.5), stray: 1.4 };
  const middle = baseline - hand.size * 0.22;
  const path: Point[] = [];
  if (dice.chance(0.45)) {
    let up = true;
    for (let x = left - 2; x < right + 4; x += hand.size * dice.between(0.16, 0.26)) {
      path.push([x, middle + (up ? -1 : 1) * hand.size * dice.between(0.1, 0.24)]);
      up = !up;
    }
  } else {
    path.push([left - 3, middle + dice.gauss(2)], [right + 5, middle - dice.between(0, 4)]);
    if (dice.chance(0.6)) path.push([left + 2, middle + 5 + dice.gauss(2)], [right + 1, middle + 3]);
  }
  if (path.length > 1) drawWobbly(sheet[hand.ink], dice, path, stroke);
}

/** Writes one word and remembers where it stands. Answers the x where it ends. */
function drawWord(sheet: Sheet, hand: Hand, word: Word, x: number, baselineAt: (x: number) => number): number {
  const { dice } = sheet;
  const context = sheet[hand.ink];
  const size = word.inserted ? hand.size * 0.72 : hand.size * (1 + dice.gauss(0.025 * hand.unsteadiness));
  const raised = word.inserted ? hand.size * 0.72 : 0;
  const tilt = dice.gauss(0.016 * hand.unsteadiness);
  let pen = word.inserted ? x - hand.wordGap * hand.size * 0.5 : x;
  const start = pen;
  let pressure = dice.between(0.8, 1);
  for (const letter of word.letters) {
    pressure = Math.min(1, Math.max(0.66, pressure + dice.gauss(0.07)));
    context.globalAlpha = pressure;
    const y = baselineAt(pen) - raised + (pen - start) * tilt;
    pen += drawLetter(sheet, hand, letter, pen, y, size);
    pen += hand.letterGap * hand.size + dice.gauss(size * 0.03 * hand.unsteadiness);
  }
  context.globalAlpha = 1;
  const from = baselineAt(start) - raised;
  const to = baselineAt(pen) - raised + (pen - start) * tilt;
  if (word.inserted) {
    const foot = baselineAt(start);
    const caret: Point[] = [
      [start - 8, foot + 6],
      [start - 1, foot - hand.size * 0.42],
      [start + 6, foot + 5],
    ];
    drawWobbly(context, dice, caret, { colour: hand.colour, width: 2.2 + hand.weight, stray: 0.8 });
  }
  if (word.crossed) crossOut(sheet, hand, start, pen, (from + to) / 2);
  for (const name of word.spots) {
    const top = Math.min(from, to) - size * 0.68;
    addSpot(sheet, name, {
      left: start,
      right: pen,
      top,
      bottom: Math.max(from, to) + size * 0.18,
      baseline: [from, to],
    });
  }
  return word.inserted ? x - hand.wordGap * hand.size * 0.45 : pen;
}

/** A line of writing that leaves its rule smoothly and comes back. */
function wanderingBaseline(sheet: Sheet, hand: Hand, baseline: number): (x: number) => number {
  const { dice } = sheet;
  const slope = dice.gauss(hand.drift / 900);
  const swing = dice.gauss(hand.drift * 0.5);
  const phase = dice.between(0, 6);
  const lift = dice.gauss(hand.drift * 0.3) - 1;
  return (x) => baseline + lift + slope * x + swing * Math.sin(x / 260 + phase);
}

export interface Lines {
  left: number;
  right: number;
  firstBaseline: number;
  lineGap: number;
  /** Extra space before the first line. */
  indent?: number;
}

/** Writes text over as many lines as it needs, wrapping as a child does. Answers the baseline of the last line. */
export function writeLines(sheet: Sheet, hand: Hand, text: string, lines: Lines): number {
  const { dice } = sheet;
  let baseline = lines.firstBaseline;
  let baselineAt = wanderingBaseline(sheet, hand, baseline);
  let x = lines.left + (lines.indent ?? 0) + dice.between(0, hand.size * 0.3 * hand.unsteadiness);
  let atStart = true;
  const nextLine = () => {
    baseline += lines.lineGap;
    baselineAt = wanderingBaseline(sheet, hand, baseline);
    x = lines.left + dice.between(0, hand.size * 0.35 * hand.unsteadiness);
    atStart = true;
  };
  for (const word of readNotation(text)) {
    const width = widthOf(sheet[hand.ink], hand, word);
    const mayCramUpTo = lines.right + hand.size * dice.between(-0.2, 0.5);
    if (!atStart && !word.inserted && x + width > mayCramUpTo) nextLine();
    x = drawWord(sheet, hand, word, x, baselineAt);
    x += hand.size * hand.wordGap * (1 + dice.gauss(0.22 * hand.unsteadiness));
    atStart = false;
    if (word.breakAfter) nextLine();
  }
  return baseline;
}

/** Writes a few words in one go from a point. Answers the x where they end. */
export function writeAt(sheet: Sheet, hand: Hand, text: string, x: number, baseline: number): number {
  let pen = x;
  const baselineAt = wanderingBaseline(sheet, { ...hand, drift: hand.drift * 0.4 }, baseline);
  for (const word of readNotation(text)) {
    pen = drawWord(sheet, hand, word, pen, baselineAt) + hand.size * hand.wordGap;
  }
  return pen - hand.size * hand.wordGap;
}

/** What shines through from the other side: the same hand, mirrored by whoever scans it. */
export function writeOnBack(sheet: Sheet, hand: Hand, text: string, lines: Lines): void {
  const back: Sheet = { ...sheet, pencil: sheet.back, pen: sheet.back, spots: new Map() };
  sheet.back.save();
  sheet.back.translate(sheet.width, 0);
  sheet.back.scale(-1, 1);
  writeLines(back, hand, text, lines);
  sheet.back.restore();
}
