import type { SKRSContext2D } from '@napi-rs/canvas';
import { photographBook } from '../captures.ts';
import type { Dice } from '../dice.ts';
import { writeAt, writeLines, writeOnBack } from '../hand.ts';
import { hands } from '../hands.ts';
import { ruleFeint, stapleFold } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { addBoxSpot, createSheet, type Sheet } from '../sheet.ts';
import { drawRuled, drawWobbly, roundPath, type Point } from '../wobble.ts';
import type { DrawnPage } from './drawn-page.ts';

const GAP = 58;
const pencil = { colour: '#3f3f44', width: 2.8, stray: 1.3 };

function drawComponent(context: SKRSContext2D, dice: Dice, kind: 'lamp' | 'meter', [x, y]: Point): void {
  drawWobbly(context, dice, roundPath(x, y, 33, 32), pencil);
  if (kind === 'lamp') {
    drawWobbly(
      context,
      dice,
      [
        [x - 22, y - 23],
        [x + 23, y + 22],
      ],
      pencil,
    );
    drawWobbly(
      context,
      dice,
      [
        [x + 23, y - 22],
        [x - 22, y + 23],
      ],
      pencil,
    );
  }
}

/** A series circuit in pencil and ruler: a cell, two lamps, and an ammeter on each side of them. */
function drawCircuit(sheet: Sheet, left: number, top: number): void {
  const { dice } = sheet;
  const context = sheet.pencil;
  const right = left + 470;
  const bottom = top + 270;
  const label = { ...hands.kestrel, ink: 'pencil', colour: pencil.colour, size: 40 } as const;
  drawRuled(context, dice, [left, top], [left + 200, top], pencil);
  drawRuled(context, dice, [left + 226, top], [right, top], pencil);
  drawRuled(context, dice, [left + 202, top - 34], [left + 203, top + 30], pencil);
  drawRuled(context, dice, [left + 224, top - 16], [left + 225, top + 8], { ...pencil, width: 5 });
  for (const [x, name] of [
    [left, 'A1'],
    [right, 'A2'],
  ] as const) {
    drawRuled(context, dice, [x, top], [x + 1, top + 98], pencil);
    drawComponent(context, dice, 'meter', [x, top + 134]);
    writeAt(sheet, label, 'A', x - 10, top + 148);
    writeAt(sheet, { ...label, size: 32 }, name.slice(1), x + 44, top + 166);
    drawRuled(context, dice, [x, top + 168], [x - 1, bottom - 6], pencil);
    addBoxSpot(sheet, name, x - 40, top + 96, 110, 78);
  }
  drawRuled(context, dice, [left, bottom], [left + 116, bottom], pencil);
  drawComponent(context, dice, 'lamp', [left + 150, bottom]);
  drawRuled(context, dice, [left + 184, bottom], [left + 288, bottom + 1], pencil);
  drawComponent(context, dice, 'lamp', [left + 322, bottom]);
  drawRuled(context, dice, [left + 356, bottom], [right, bottom], pencil);
  addBoxSpot(sheet, 'circuit', left - 44, top - 46, 580, 360);
}

function drawTable(sheet: Sheet, left: number, top: number): void {
  const { dice } = sheet;
  const rows = [
    ['bulbs', 'A1 (A)', 'A2 (A)'],
    ['1', '0.42', '0.42'],
    ['2', '0.21', '0.21'],
    ['3', '0.14', '0.15'],
  ];
  const columns = [0, 120, 260, 400];
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      writeAt(
        sheet,
        { ...hands.kestrel, size: 43 },
        cell,
        left + (columns[column] as number) + 18,
        top + index * GAP + 42,
      );
    });
  });
  for (let line = 0; line <= rows.length; line++) {
    drawRuled(sheet.pencil, dice, [left, top + line * GAP], [left + 396, top + line * GAP + 1], pencil);
  }
  for (const column of columns) {
    drawRuled(sheet.pencil, dice, [left + column, top], [left + column + 1, top + rows.length * GAP - 4], pencil);
  }
  addBoxSpot(sheet, 'table', left, top, 400, rows.length * GAP);
  addBoxSpot(sheet, 'row-two', left + 124, top + GAP * 2 + 6, 272, GAP - 12);
}

/** Year 9 science. Kestrel measures the same current on both sides, and still writes that the bulbs use it up. */
export async function drawCircuits(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1640, seed: 909, paper: '#f4f3ea' });
  const { dice } = sheet;
  const hand = hands.kestrel;
  ruleFeint(sheet, { first: 170, gap: GAP, margin: 134 });
  stapleFold(sheet, 4);
  const rule = { colour: hand.colour, width: 2.3, stray: 1.3 };
  writeAt(sheet, hand, '14th October', 900, 108);
  writeAt(sheet, hand, 'Current in a series circuit', 160, 164);
  drawRuled(sheet.pen, dice, [158, 178], [560, 176], rule);
  writeLines(
    sheet,
    hand,
    '[fair|I changed the number of bulbs. I kept the same cell and the same wires.] I mesured the current before and after the bulbs.',
    {
      left: 160,
      right: 1180,
      firstBaseline: 226 + GAP,
      lineGap: GAP,
    },
  );
  drawCircuit(sheet, 196, 506);
  drawTable(sheet, 760, 488);
  writeAt(sheet, hand, 'Conclusion', 160, 226 + GAP * 12);
  drawRuled(sheet.pen, dice, [158, 238 + GAP * 12], [330, 237 + GAP * 12], rule);
  writeLines(
    sheet,
    hand,
    '[pattern|The more bulbs I added the less current there was.] With one bulb it was [numbers|0.42 A and with three it was 0.14 A.] This is because [used|each bulb uses up some of the current] so [less|there is less left for the next one.] ~The cell~ [first|The first bulb gets the most] and the last one is the dimest. [cell|To make them brighter you need a biger cell] because it has more current in it. [repeat|I would repeat it to check for anomolies.]',
    { left: 160, right: 1180, firstBaseline: 226 + GAP * 13, lineGap: GAP },
  );
  writeOnBack(
    sheet,
    hand,
    'Voltage is measured in volts with a voltmeter in parallel. The cell pushes the current round. Homework: revise symbols page 61 for test on Friday',
    {
      left: 120,
      right: 1080,
      firstBaseline: 460,
      lineGap: GAP,
    },
  );
  const capture = photographBook({
    width: 1240,
    height: 1650,
    seed: 91,
    turn: 0.7,
    inset: [26, 40, 34, 20],
    fold: 'left',
  });
  return { sheet, scan: await takeScan(sheet, capture) };
}
