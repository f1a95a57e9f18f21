import { scanBook } from '../captures.ts';
import { writeAt, writeLines, writeOnBack } from '../hand.ts';
import { hands } from '../hands.ts';
import { printText, ruleFeint, stapleFold, stickIn } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { createSheet } from '../sheet.ts';
import { drawRuled } from '../wobble.ts';
import { drawCrab } from './crab.ts';
import type { DrawnPage } from './drawn-page.ts';

/** Year 2 recount in pencil. Otter puts a full stop where the line ends, not where the idea ends. */
export async function drawSeaside(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1630, seed: 202, paper: '#f6f2e6' });
  const hand = hands.otter;
  ruleFeint(sheet, { first: 250, gap: 88, margin: 150 });
  stapleFold(sheet, 5);
  stickIn(sheet, { x: 176, y: 40, width: 860, height: 96, turn: -0.011, paper: '#fbfaf6' }, () => {
    printText(sheet, 'Tuesday 3rd March', 22, 38, { size: 27, bold: true });
    printText(sheet, 'L.O. I can use capital letters and full stops.', 22, 76, { size: 27 });
  });
  writeAt(sheet, { ...hand, colour: 'rgba(70,70,76,0.16)' }, 'On sunday', 178, 334);
  writeLines(
    sheet,
    hand,
    [
      '[sat|On saterday] we went to the.',
      '[stop1|seesid it wos] very windee.',
      '[hat|my hat %blew off and a %dog.]',
      '[dad|got it. i was sa%d but Dad.]',
      'sed it is ok we ca%n get a [nuther|nuther].',
      'one [then|Then we had fish and] chips.',
      'on the wall a [gull|seegull tri%de to].',
      '[chip|steel my chip!] we sor a cra%b in.',
      '[crab|the rok pool it had] ~bg~ big clors.',
      '[best|It wos the best day evr].',
    ].join('\n'),
    { left: 172, right: 1400, firstBaseline: 340, lineGap: 88 },
  );
  // A wave and a crab in the space that was left, because there was time.
  const blue = { colour: '#5f86b8', width: 4, stray: 1.6 };
  const path = Array.from({ length: 60 }, (_, i) => [300 + i * 12, 1325 + Math.sin(i * 0.72) * 17 - (i % 9)] as const);
  drawCrab(sheet, 720, 1478, path, blue);
  drawRuled(sheet.pencil, sheet.dice, [178, 1216], [560, 1216], { colour: '#4c4c50', width: 2, stray: 1 });
  writeOnBack(
    sheet,
    hand,
    'my frend came to my hows and we had piza for tee it wos nice and then we playd in the gardn with my dog',
    {
      left: 120,
      right: 1060,
      firstBaseline: 420,
      lineGap: 88,
    },
  );
  const capture = scanBook({ width: 1240, height: 1640, seed: 21, turn: -0.7, inset: [10, 34, 16, 26], fold: 'left' });
  return { sheet, scan: await takeScan(sheet, capture) };
}
