import type { Sheet } from './sheet.ts';

/** Printed lines are never quite as dark at one end as at the other. */
function feintLine(sheet: Sheet, x0: number, y0: number, x1: number, y1: number, colour: string, width: number): void {
  const { print, dice } = sheet;
  print.strokeStyle = colour;
  print.lineWidth = width;
  print.globalAlpha = dice.between(0.78, 1);
  print.beginPath();
  print.moveTo(x0, y0);
  print.lineTo(x1, y1);
  print.stroke();
  print.globalAlpha = 1;
}

/** Ruled feint with a margin, as exercise books are sold. */
export function ruleFeint(
  sheet: Sheet,
  options: { first: number; gap: number; last?: number; margin: number | null; colour?: string },
): void {
  const last = options.last ?? sheet.height - options.gap * 0.4;
  for (let y = options.first; y < last; y += options.gap) {
    feintLine(sheet, 0, y, sheet.width, y, options.colour ?? '#a9bfdc', 1.5);
  }
  if (options.margin !== null) feintLine(sheet, options.margin, 0, options.margin, sheet.height, '#dd8f9b', 1.8);
}

/** Squares for mathematics. */
export function ruleSquares(sheet: Sheet, options: { gap: number; offsetX: number; offsetY: number }): void {
  for (let x = options.offsetX; x < sheet.width; x += options.gap) {
    feintLine(sheet, x, options.offsetY, x, sheet.height - options.offsetY * 0.6, '#b4cbd9', 1.3);
  }
  for (let y = options.offsetY; y < sheet.height - options.offsetY * 0.5; y += options.gap) {
    feintLine(sheet, options.offsetX, y, sheet.width - 8, y, '#b4cbd9', 1.3);
  }
}

/** Two holes for a ring binder, with whatever lies beneath in them. */
export function punchHoles(sheet: Sheet, x: number, beneath: string): void {
  const { print } = sheet;
  for (const y of [sheet.height / 2 - 236, sheet.height / 2 + 236]) {
    print.save();
    print.shadowColor = 'rgba(60,50,40,0.5)';
    print.shadowBlur = 4;
    print.fillStyle = '#8d8880';
    print.beginPath();
    print.ellipse(x, y, 18, 18, 0, 0, 7);
    print.fill();
    print.restore();
    print.fillStyle = beneath;
    print.beginPath();
    print.ellipse(x + 1.5, y + 2, 16, 15.5, 0, 0, 7);
    print.fill();
  }
}

/** Two staples in the fold of an exercise book. */
export function stapleFold(sheet: Sheet, x: number): void {
  const { print } = sheet;
  for (const y of [sheet.height * 0.24, sheet.height * 0.76]) {
    print.strokeStyle = 'rgba(70,65,60,0.55)';
    print.lineWidth = 4.5;
    print.beginPath();
    print.moveTo(x + 2, y);
    print.lineTo(x + 3, y + 74);
    print.stroke();
    print.strokeStyle = '#c9c6c0';
    print.lineWidth = 2.6;
    print.beginPath();
    print.moveTo(x, y);
    print.lineTo(x + 1, y + 74);
    print.stroke();
  }
}

/** A slip of printed paper stuck in, slightly crooked; `draw` gets the slip's own corner as origin. */
export function stickIn(
  sheet: Sheet,
  box: { x: number; y: number; width: number; height: number; turn: number; paper?: string },
  draw: () => void,
): void {
  const { print } = sheet;
  print.save();
  print.translate(box.x, box.y);
  print.rotate(box.turn);
  print.save();
  print.shadowColor = 'rgba(50,45,40,0.45)';
  print.shadowBlur = 9;
  print.shadowOffsetX = 3;
  print.shadowOffsetY = 4;
  print.fillStyle = box.paper ?? '#f7f6f2';
  print.beginPath();
  print.moveTo(0, 0);
  print.lineTo(box.width, sheet.dice.between(-2, 2));
  print.lineTo(box.width + sheet.dice.between(-5, 3), box.height);
  print.lineTo(sheet.dice.between(-2, 3), box.height + sheet.dice.between(-4, 3));
  print.closePath();
  print.fill();
  print.restore();
  draw();
  print.restore();
}

export interface PrintStyle {
  size: number;
  font?: string;
  bold?: boolean;
  colour?: string;
  align?: 'left' | 'center' | 'right';
}

/** Printed words, as from a school copier. */
export function printText(sheet: Sheet, text: string, x: number, y: number, style: PrintStyle): void {
  const { print } = sheet;
  print.font = `${style.bold ? '700 ' : ''}${style.size}px "${style.font ?? 'comic-neue'}"`;
  print.fillStyle = style.colour ?? '#2c2b2b';
  print.textAlign = style.align ?? 'left';
  print.fillText(text, x, y);
  print.textAlign = 'left';
}

/** Printed words over several lines. Answers the baseline after the last. */
export function printParagraph(
  sheet: Sheet,
  text: string,
  box: { x: number; y: number; width: number; lineGap: number },
  style: PrintStyle,
): number {
  const { print } = sheet;
  print.font = `${style.bold ? '700 ' : ''}${style.size}px "${style.font ?? 'comic-neue'}"`;
  let line = '';
  let y = box.y;
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && print.measureText(longer).width > box.width) {
      printText(sheet, line, box.x, y, style);
      y += box.lineGap;
      line = word;
    } else line = longer;
  }
  printText(sheet, line, box.x, y, style);
  return y + box.lineGap;
}
