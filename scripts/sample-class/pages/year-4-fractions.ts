import { scanBook } from '../captures.ts';
import { writeAt, writeLines, writeOnBack, type Hand } from '../hand.ts';
import { hands } from '../hands.ts';
import { printText, ruleSquares, stapleFold, stickIn } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { addBoxSpot, createSheet, type Sheet } from '../sheet.ts';
import { drawRuled, drawShading } from '../wobble.ts';
import type { DrawnPage } from './drawn-page.ts';

const SQUARE = 49;
const pencilLine = { colour: '#44444a', width: 2.6, stray: 1.2 };

function writeFraction(sheet: Sheet, hand: Hand, top: string, bottom: string, x: number, baseline: number): void {
  writeAt(sheet, hand, top, x + 8, baseline - SQUARE * 0.62);
  drawRuled(sheet.pencil, sheet.dice, [x, baseline - SQUARE * 0.44], [x + 34, baseline - SQUARE * 0.44], pencilLine);
  writeAt(sheet, hand, bottom, x + 8, baseline + SQUARE * 0.36);
}

function printFraction(sheet: Sheet, top: string, bottom: string, x: number, y: number): void {
  printText(sheet, top, x, y - 17, { size: 27, align: 'center' });
  printText(sheet, bottom, x, y + 22, { size: 27, align: 'center' });
  sheet.print.fillStyle = '#2c2b2b';
  sheet.print.fillRect(x - 13, y - 9, 26, 2);
}

/** A bar cut into parts by eye, with the first one shaded. */
function drawBar(sheet: Sheet, name: string, x: number, y: number, partWidth: number, parts: number): void {
  const { pencil, dice } = sheet;
  const height = SQUARE * 1.05;
  const width = partWidth * parts;
  drawRuled(pencil, dice, [x, y], [x + width, y + 2], pencilLine);
  drawRuled(pencil, dice, [x, y + height], [x + width, y + height - 1], pencilLine);
  for (let part = 0; part <= parts; part++) {
    const edge = x + part * partWidth + (part % parts === 0 ? 0 : dice.gauss(5));
    drawRuled(pencil, dice, [edge, y - 2], [edge + dice.gauss(2), y + height - 4], pencilLine);
  }
  drawShading(
    pencil,
    dice,
    { x: x + 5, y: y + 5, width: partWidth - 12, height: height - 10 },
    { ...pencilLine, width: 2.2, gap: 5 },
  );
  addBoxSpot(sheet, name, x, y, width, height);
}

/** Year 4 mathematics on squares. For Maple the fraction with the bigger denominator is the bigger fraction. */
export async function drawFractions(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1620, seed: 404, paper: '#f7f5ec' });
  const hand = hands.maple;
  const { dice } = sheet;
  ruleSquares(sheet, { gap: SQUARE, offsetX: 34, offsetY: 40 });
  stapleFold(sheet, 1236);

  writeAt(sheet, hand, 'Wednesday 12th November', 92, 122);
  drawRuled(sheet.pencil, dice, [90, 136], [610, 137], pencilLine);
  writeAt(sheet, hand, 'L.O. To compare fractions.', 92, 222);
  drawRuled(sheet.pencil, dice, [90, 235], [560, 238], pencilLine);

  const slip = { x: 96, y: 276, width: 960, height: 292, turn: 0.014 };
  const questions = [
    { name: 'quarter', parts: ['1', '4', '1', '8'], sign: '<', column: 0, row: 0 },
    { name: 'third', parts: ['1', '3', '1', '2'], sign: '>', column: 1, row: 0 },
    { name: 'fifths', parts: ['2', '5', '4', '5'], sign: '<', column: 2, row: 0 },
    { name: 'sevenths', parts: ['6', '7', '3', '7'], sign: '>', column: 0, row: 1 },
    { name: 'eighths', parts: ['3', '4', '3', '8'], sign: '<', column: 1, row: 1 },
    { name: 'halves', parts: ['2', '4', '1', '2'], sign: '>', column: 2, row: 1 },
  ] as const;
  stickIn(sheet, slip, () => {
    printText(sheet, '1.  Write <, > or = in each box.', 24, 44, { size: 26, bold: true });
    questions.forEach(({ parts, column, row }, index) => {
      const x = 70 + column * 306;
      const y = 112 + row * 104;
      printText(sheet, `${'abcdef'[index]})`, x - 40, y + 8, { size: 24 });
      printFraction(sheet, parts[0], parts[1], x + 26, y);
      printFraction(sheet, parts[2], parts[3], x + 158, y);
      sheet.print.strokeStyle = '#4a4a4a';
      sheet.print.lineWidth = 1.8;
      sheet.print.strokeRect(x + 62, y - 28, 58, 58);
    });
  });
  for (const { name, sign, column, row } of questions) {
    const alongX = 70 + column * 306 + 76;
    const alongY = 112 + row * 104 + 18;
    const x = slip.x + alongX - alongY * slip.turn;
    const y = slip.y + alongY + alongX * slip.turn;
    writeAt(sheet, { ...hand, size: 52, weight: 1.4 }, name === 'halves' ? '~=~' : sign, x, y);
    if (name === 'halves') writeAt(sheet, { ...hand, size: 36, weight: 1.2 }, '>', x + 2, y - 46);
    addBoxSpot(sheet, name, x - 88, y - 62, 210, 84);
  }

  printOnSlip(sheet);
  writeLines(
    sheet,
    hand,
    '[eight|an eighth is biger than a quarter] [because|becuase 8 is a biger number than 4] so you get [more|more bits.] I no this from the bars I drew',
    { left: 96, right: 1130, firstBaseline: 760, lineGap: SQUARE * 2 - 24 },
  );
  writeFraction(sheet, hand, '1', '4', 102, 1052);
  drawBar(sheet, 'bar-quarter', 172, 1012, 86, 4);
  writeFraction(sheet, hand, '1', '8', 102, 1170);
  drawBar(sheet, 'bar-eighth', 172, 1130, 89, 8);
  writeAt(sheet, hand, '[longer|see mine is longer]', 176, 1256);

  writeAt(sheet, hand, '3)', 96, 1356);
  const sums = [
    {
      name: 'sum-fifths',
      x: 168,
      parts: [
        ['3', '5'],
        ['1', '5'],
        ['4', '5'],
      ],
    },
    {
      name: 'sum-ninths',
      x: 560,
      parts: [
        ['4', '9'],
        ['3', '9'],
        ['7', '9'],
      ],
    },
  ] as const;
  for (const sum of sums) {
    sum.parts.forEach(([top, bottom], index) => {
      const x = sum.x + index * SQUARE * 2;
      writeFraction(sheet, hand, top, bottom, x, 1362);
      if (index < 2) writeAt(sheet, hand, index === 0 ? '+' : '=', x + 54, 1352);
    });
    addBoxSpot(sheet, sum.name, sum.x - 6, 1286, SQUARE * 5, 110);
  }
  writeAt(sheet, { ...hand, colour: 'rgba(70,70,76,0.17)' }, '7/10', 920, 1352);
  writeLines(sheet, hand, '[easy|these ones are easy you just add] [tops|the tops]', {
    left: 168,
    right: 1120,
    firstBaseline: 1466,
    lineGap: SQUARE * 2,
  });
  writeOnBack(sheet, hand, '345 + 278 = 623 700 - 256 = 444 I checked with the inverse', {
    left: 120,
    right: 1000,
    firstBaseline: 1010,
    lineGap: 147,
  });
  const capture = scanBook({ width: 1240, height: 1630, seed: 44, turn: 0.9, inset: [14, 22, 20, 30], fold: 'right' });
  return { sheet, scan: await takeScan(sheet, capture) };
}

function printOnSlip(sheet: Sheet): void {
  stickIn(sheet, { x: 92, y: 602, width: 1010, height: 62, turn: -0.006 }, () => {
    printText(sheet, '2.  Which is larger, one quarter or one eighth? Draw bars to show how you know.', 24, 40, {
      size: 25,
      bold: true,
    });
  });
}
