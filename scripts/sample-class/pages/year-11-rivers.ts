import { scanLoose } from '../captures.ts';
import { writeAt, writeLines } from '../hand.ts';
import { hands } from '../hands.ts';
import { printParagraph, printText } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { addBoxSpot, createSheet, type Sheet } from '../sheet.ts';
import { drawWobbly, type Point } from '../wobble.ts';
import type { DrawnPage } from './drawn-page.ts';
import { drawHydrograph, drawRiverMap } from './river-figures.ts';

const hand = hands.harbour;
const red = { colour: hands.marker.colour, width: 4, stray: 1.2 };
const font = 'inter';

function examPage(seed: number, pageNumber: string): Sheet {
  const sheet = createSheet({ width: 1240, height: 1754, seed, paper: '#fbfbf9' });
  printText(sheet, pageNumber, 620, 70, { size: 24, font, align: 'center' });
  ['Do not write', 'outside the', 'box'].forEach((words, i) => {
    printText(sheet, words, 1164, 130 + i * 20, { size: 15, font, align: 'center', colour: '#666' });
  });
  sheet.print.strokeStyle = '#555';
  sheet.print.lineWidth = 1.6;
  sheet.print.strokeRect(86, 110, 1020, 1560);
  return sheet;
}

function question(sheet: Sheet, number: string, text: string, y: number, marks: string): number {
  const { print } = sheet;
  print.strokeStyle = '#444';
  print.lineWidth = 1.4;
  number.split('').forEach((digit, i) => {
    print.strokeRect(104 + i * 34, y - 28, 32, 38);
    printText(sheet, digit, 120 + i * 34, y, { size: 24, font, align: 'center' });
  });
  const after = printParagraph(sheet, text, { x: 250, y, width: 830, lineGap: 36 }, { size: 25, font });
  printText(sheet, marks === '1' ? '[1 mark]' : `[${marks} marks]`, 1082, after, {
    size: 22,
    font,
    bold: true,
    align: 'right',
  });
  return after;
}

function answerLines(sheet: Sheet, first: number, count: number, gap: number): void {
  for (let i = 0; i < count; i++) {
    sheet.print.strokeStyle = '#8d8d8d';
    sheet.print.lineWidth = 1.2;
    sheet.print.beginPath();
    sheet.print.moveTo(110, first + i * gap);
    sheet.print.lineTo(1082, first + i * gap);
    sheet.print.stroke();
  }
}

function tick(sheet: Sheet, x: number, y: number): void {
  const path: Point[] = [
    [x, y],
    [x + 12, y + 18],
    [x + 46, y - 34],
  ];
  drawWobbly(sheet.pen, sheet.dice, path, red);
}

async function drawFigures(): Promise<DrawnPage> {
  const sheet = examPage(1111, '2');
  const { print } = sheet;
  printText(sheet, 'Study Figure 1, a storm hydrograph for two rivers.', 110, 168, { size: 25, font });
  printText(sheet, 'Figure 1', 620, 218, { size: 25, font, bold: true, align: 'center' });
  drawHydrograph(sheet, 190, 246, 560, 400);
  drawRiverMap(sheet, 800, 250, 270, 390);
  let y = question(sheet, '011', 'What is the lag time of the River Alder?', 740, '1');
  answerLines(sheet, y + 66, 1, 60);
  writeAt(sheet, hand, '[lag|4 hours]', 150, y + 58);
  tick(sheet, 360, y + 40);
  y = question(sheet, '012', 'Describe how the discharge of the River Alder changes during the storm.', y + 140, '2');
  answerLines(sheet, y + 64, 3, 60);
  writeLines(
    sheet,
    hand,
    '[rises|It rises quickly from 10 to 62 cumecs] in about 4 hours [falls|then goes down more slowly.] The River Birch dosent go as high.',
    {
      left: 116,
      right: 1076,
      firstBaseline: y + 56,
      lineGap: 60,
    },
  );
  tick(sheet, 760, y + 36);
  tick(sheet, 1010, y + 36);
  y = question(
    sheet,
    '013',
    'Suggest one reason why the River Alder has a shorter lag time than the River Birch.',
    y + 272,
    '2',
  );
  answerLines(sheet, y + 64, 4, 60);
  writeLines(
    sheet,
    hand,
    '[town|There is a town by the Alder] ~so people~ and [concrete|concrete is impermable so the water cant soak in.] It [runs|runs off into drains] and gets to the river [quicker|quicker.]',
    {
      left: 116,
      right: 1076,
      firstBaseline: y + 56,
      lineGap: 60,
    },
  );
  tick(sheet, 880, y + 48);
  tick(sheet, 720, y + 110);
  print.strokeStyle = '#444';
  print.strokeRect(1126, 1560, 66, 66);
  writeAt(sheet, hands.marker, '5', 1148, 1608);
  const lie = { width: 1240, height: 1754, seed: 111, turn: -0.5, inset: [6, 8, 10, 8] as const };
  return { sheet, scan: await takeScan(sheet, scanLoose(lie, [884])) };
}

async function drawDiscussion(): Promise<DrawnPage> {
  const sheet = examPage(1112, '3');
  const y = question(
    sheet,
    '014',
    '‘Hard engineering is the best way to reduce the risk of flooding.’ Do you agree? Use an example of a place you have studied.',
    170,
    '6',
  );
  answerLines(sheet, y + 74, 18, 60);
  writeLines(
    sheet,
    hand,
    [
      'I agree [agree|that hard engineering is the best.] [wall|A flood wall stops the water] getting into the town so houses and shops are safe. [dam|A dam can hold the water back] and let it out slowly. [strong|Hard engineering is strong and lasts a long time.]',
      'However [expensive|it is expensive and it can look ugly.] If you build a wall in one place [downstream|the water has to go somewhere so it floods people downstream.] [trees|Soft engineering like planting trees] is cheaper and better for wildlife but it takes years to work.',
      'At [place|the place we studied] they built a wall and [people|the people were happy] because it did not flood. So overall [overall|I agree because hard engineering works the best.]',
    ].join('\n'),
    { left: 116, right: 1076, firstBaseline: y + 66, lineGap: 60 },
  );
  const margin = (name: string, text: string) => {
    const spot = sheet.spots.get(name)?.[0];
    if (!spot) throw new Error(`No words called ${name}`);
    writeAt(sheet, { ...hands.marker, size: 38 }, text, 30, spot.baseline[0] + 4);
  };
  margin('downstream', 'exp');
  margin('expensive', 'both');
  margin('place', 'e.g?');
  const downstream = sheet.spots.get('downstream')?.at(-1);
  if (downstream) tick(sheet, downstream.right + 14, downstream.baseline[1] - 8);
  const wall = sheet.spots.get('wall')?.at(-1);
  if (wall) tick(sheet, wall.right - 70, wall.baseline[1] - 26);
  sheet.print.strokeStyle = '#444';
  sheet.print.strokeRect(1126, 1560, 66, 66);
  writeAt(sheet, hands.marker, '3', 1148, 1608);
  writeAt(sheet, { ...hands.marker, size: 46 }, 'Name it! Which town? Which river?', 330, 1400);
  addBoxSpot(sheet, 'teacher-comment', 320, 1346, 620, 76);
  const lie = { width: 1240, height: 1754, seed: 112, turn: 0.7, inset: [8, 8, 8, 10] as const };
  return { sheet, scan: await takeScan(sheet, scanLoose(lie, [881])) };
}

/** Year 11 geography, an assessment already marked in red. Harbour explains well and names no place. */
export async function drawRivers(): Promise<DrawnPage[]> {
  return [await drawFigures(), await drawDiscussion()];
}
