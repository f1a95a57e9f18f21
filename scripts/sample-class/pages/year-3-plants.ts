import { scanBook } from '../captures.ts';
import { writeAt, writeLines } from '../hand.ts';
import { hands } from '../hands.ts';
import { ruleFeint, stapleFold } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { addBoxSpot, createSheet, type Sheet } from '../sheet.ts';
import { drawRuled, drawShading, drawWobbly, roundPath, type Point } from '../wobble.ts';
import type { DrawnPage } from './drawn-page.ts';

const outline = { colour: '#46464b', width: 2.8, stray: 1.8 };
const leafGreen = { colour: '#6f9c4a', width: 3.4, stray: 1.8 };
const soilBrown = { colour: '#9a7350', width: 3, stray: 2 };
const petalPink = { colour: '#cf6f93', width: 3.4, stray: 1.8 };

function drawSoil(sheet: Sheet, x: number, y: number): void {
  const ground = Array.from({ length: 12 }, (_, i): Point => [x - 88 + i * 16, y + Math.sin(i * 1.7) * 5]);
  drawWobbly(sheet.pencil, sheet.dice, ground, outline);
  drawShading(sheet.pencil, sheet.dice, { x: x - 84, y: y + 6, width: 168, height: 30 }, { ...soilBrown, gap: 7 });
}

function drawLeaf(sheet: Sheet, x: number, y: number, side: number, size: number): void {
  const tip: Point = [x + side * size, y - size * 0.5];
  const path: Point[] = [
    [x, y],
    [x + side * size * 0.4, y - size * 0.62],
    tip,
    [x + side * size * 0.62, y + size * 0.02],
    [x, y],
  ];
  drawWobbly(sheet.pencil, sheet.dice, path, outline);
  const middle: Point = [x + side * size * 0.5, y - size * 0.28];
  drawWobbly(sheet.pencil, sheet.dice, [[x, y], middle, tip], leafGreen);
  drawWobbly(
    sheet.pencil,
    sheet.dice,
    [[x + side * size * 0.3, y - size * 0.36], middle, [x + side * size * 0.6, y - size * 0.1]],
    leafGreen,
  );
}

function drawPlant(sheet: Sheet, x: number, ground: number, stage: 'seed' | 'shoot' | 'plant' | 'flower'): void {
  const { pencil, dice } = sheet;
  drawSoil(sheet, x, ground);
  if (stage === 'seed') {
    drawWobbly(pencil, dice, roundPath(x, ground + 20, 17, 12), outline);
    drawShading(
      pencil,
      dice,
      { x: x - 11, y: ground + 13, width: 22, height: 14 },
      { ...soilBrown, colour: '#6b4a2c', gap: 4 },
    );
    return;
  }
  const height = { shoot: 62, plant: 132, flower: 150 }[stage];
  drawWobbly(
    pencil,
    dice,
    [
      [x, ground],
      [x + 5, ground - height * 0.5],
      [x - 2, ground - height],
    ],
    { ...leafGreen, width: 5 },
  );
  for (const root of [-1, 0, 1]) {
    drawWobbly(
      pencil,
      dice,
      [
        [x, ground + 4],
        [x + root * 16, ground + 24],
        [x + root * 26, ground + 46],
      ],
      { ...outline, width: 2 },
    );
  }
  drawLeaf(sheet, x + 3, ground - height * 0.45, 1, stage === 'shoot' ? 30 : 52);
  drawLeaf(sheet, x + 2, ground - height * 0.3, -1, stage === 'shoot' ? 26 : 48);
  if (stage !== 'flower') return;
  for (let petal = 0; petal < 7; petal++) {
    const angle = (petal / 7) * 2 * Math.PI;
    const centre: Point = [x + Math.cos(angle) * 31, ground - height - 26 + Math.sin(angle) * 31];
    drawWobbly(pencil, dice, roundPath(centre[0], centre[1], 17, 16), outline);
    drawShading(pencil, dice, { x: centre[0] - 11, y: centre[1] - 9, width: 22, height: 18 }, { ...petalPink, gap: 5 });
  }
  drawWobbly(pencil, dice, roundPath(x, ground - height - 26, 15, 15), { ...outline, colour: '#c69a2b' });
}

function drawArrow(sheet: Sheet, path: readonly Point[]): void {
  const [endX, endY] = path.at(-1) as Point;
  const [beforeX, beforeY] = path.at(-2) as Point;
  const angle = Math.atan2(endY - beforeY, endX - beforeX);
  const barb = (turn: number): Point => [endX - Math.cos(angle + turn) * 26, endY - Math.sin(angle + turn) * 26];
  drawWobbly(sheet.pencil, sheet.dice, path, outline);
  drawWobbly(sheet.pencil, sheet.dice, [barb(0.5), [endX, endY], barb(-0.5)], outline);
}

/** Year 3 science, plain above and ruled below. Clover's plant eats the soil. */
export async function drawPlants(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1620, seed: 303, paper: '#f8f5ea' });
  const hand = hands.clover;
  ruleFeint(sheet, { first: 1016, gap: 68, margin: null });
  stapleFold(sheet, 1236);
  writeAt(sheet, hand, 'Friday 9th May', 96, 112);
  drawRuled(sheet.pencil, sheet.dice, [94, 124], [400, 125], outline);
  writeAt(sheet, hand, 'The life cycle of a plant', 96, 196);
  drawRuled(sheet.pencil, sheet.dice, [94, 209], [560, 206], outline);

  drawPlant(sheet, 330, 430, 'seed');
  drawPlant(sheet, 850, 470, 'shoot');
  drawPlant(sheet, 860, 846, 'plant');
  drawPlant(sheet, 340, 850, 'flower');
  drawArrow(sheet, [
    [470, 400],
    [560, 366],
    [650, 372],
    [710, 396],
  ]);
  drawArrow(sheet, [
    [962, 540],
    [1000, 610],
    [996, 680],
    [968, 724],
  ]);
  drawArrow(sheet, [
    [724, 850],
    [640, 872],
    [560, 866],
    [492, 842],
  ]);
  drawArrow(sheet, [
    [244, 640],
    [216, 590],
    [224, 530],
    [258, 492],
  ]);
  writeAt(sheet, hand, '1 [seed|seed]', 250, 354);
  writeAt(sheet, hand, '2 [germ|it jerminates]', 740, 330);
  writeAt(sheet, hand, '3 [leaves|it gros leafs]', 560, 770);
  writeAt(sheet, hand, '4 [flower|flower]', 420, 690);
  writeAt(sheet, { ...hand, size: 36 }, '[roots|roots]', 160, 908);
  drawWobbly(
    sheet.pencil,
    sheet.dice,
    [
      [246, 900],
      [310, 888],
    ],
    { ...outline, width: 2 },
  );
  writeAt(sheet, { ...hand, size: 36 }, '[spread|seeds]', 92, 566);
  writeAt(sheet, { ...hand, size: 36 }, '[spread|fall off]', 78, 612);
  addBoxSpot(sheet, 'cycle', 150, 300, 960, 630);

  writeLines(
    sheet,
    hand,
    '[food|Plants get there food from the soil.] The roots [suck|suck up the food] and the water and it gos up the stem. [bury|If you put a plant in more soil] it will get biger because it [eats|eats more.] [sun|The sun keeps it worm.] When the flower dies [new|the seeds fall off and it starts agen.]',
    { left: 70, right: 1130, firstBaseline: 1082, lineGap: 68 },
  );
  const capture = scanBook({ width: 1240, height: 1626, seed: 33, turn: -0.8, inset: [12, 26, 18, 22], fold: 'right' });
  return { sheet, scan: await takeScan(sheet, capture) };
}
