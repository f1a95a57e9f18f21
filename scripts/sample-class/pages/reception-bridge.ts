import { photographLoose } from '../captures.ts';
import { writeAt, writeLines } from '../hand.ts';
import { hands } from '../hands.ts';
import { printText } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { addBoxSpot, createSheet } from '../sheet.ts';
import { drawWobbly } from '../wobble.ts';
import { stickInPhotograph } from './block-photograph.ts';
import type { DrawnPage } from './drawn-page.ts';

/** A page of a Reception learning record: a photograph of a block bridge, scribed words, and a label of one's own. */
export async function drawBridge(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1740, seed: 101, paper: '#fbfaf6' });
  const { print, dice } = sheet;
  printText(sheet, 'My learning record', 90, 118, { size: 50, bold: true, colour: '#33628c' });
  printText(sheet, 'Reception   ·   Block area   ·   Thursday', 92, 164, { size: 25, colour: '#565656' });
  const boxes = [
    { title: 'What I said', x: 80, y: 1010, width: 520, height: 380 },
    { title: 'What we noticed', x: 630, y: 1010, width: 530, height: 380 },
    { title: 'My own writing', x: 80, y: 1420, width: 1080, height: 250 },
  ];
  for (const box of boxes) {
    print.strokeStyle = '#7ba0bf';
    print.lineWidth = 2.5;
    print.beginPath();
    print.roundRect(box.x, box.y, box.width, box.height, 16);
    print.stroke();
    printText(sheet, box.title, box.x + 20, box.y + 36, { size: 24, bold: true, colour: '#33628c' });
  }
  stickInPhotograph(sheet, { x: 150, y: 206, width: 920, height: 740, turn: 0.017 });
  addBoxSpot(sheet, 'photo-legs', 368, 540, 508, 268);

  const said =
    '“The [fell|long one kept falling] down. It needs [same|a leg here and a leg here, the same.] [under|It goes under! The lorry is too big.]”';
  writeLines(sheet, hands.scribe, said, { left: 104, right: 580, firstBaseline: 1104, lineGap: 56 });
  const noticed =
    '[moved|Moved the towers closer and tried again,] five times. Tested [tested|with the red car,] then the lorry. Chose to [measure|measure the lorry with a block.] Independent.';
  writeLines(sheet, hands.scribe, noticed, { left: 654, right: 1140, firstBaseline: 1104, lineGap: 54 });

  const pebble = hands.pebble;
  writeAt(sheet, pebble, '[label|mi %brij]', 140, 1592);
  writeAt(sheet, { ...pebble, size: 66 }, '[car|th ca goz un%dr]', 520, 1610);
  drawWobbly(
    sheet.pencil,
    dice,
    [
      [470, 1500],
      [560, 1462],
      [640, 1440],
      [690, 1380],
    ],
    { colour: '#454549', width: 4, stray: 4 },
  );
  const capture = photographLoose({ width: 1240, height: 1740, seed: 11, turn: 0.8, inset: [30, 34, 26, 40] });
  return { sheet, scan: await takeScan(sheet, capture) };
}
