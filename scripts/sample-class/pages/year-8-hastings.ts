import { scanLoose } from '../captures.ts';
import { writeAt, writeLines, writeOnBack } from '../hand.ts';
import { hands } from '../hands.ts';
import { printParagraph, printText, punchHoles, ruleFeint, stickIn } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { createSheet, type Sheet } from '../sheet.ts';
import { drawRuled } from '../wobble.ts';
import type { DrawnPage } from './drawn-page.ts';

const GAP = 56;
const FIRST = 188;
const hand = hands.juniper;
const rule = { colour: hand.colour, width: 2, stray: 1 };
const line = (number: number) => FIRST + number * GAP - 5;

function looseLeaf(seed: number): Sheet {
  const sheet = createSheet({ width: 1240, height: 1754, seed, paper: '#f9f8f4' });
  ruleFeint(sheet, { first: FIRST, gap: GAP, margin: 176, last: 1700 });
  punchHoles(sheet, 72, '#dddbd6');
  return sheet;
}

/** Writes paragraphs one after the other, from a line counted from the first rule. Answers the next free line. */
function answer(sheet: Sheet, paragraphs: readonly string[], first: number): number {
  let free = first;
  paragraphs.forEach((paragraph, index) => {
    const indent = index > 0 ? 70 : 0;
    const lines = { left: 196, right: 1176, firstBaseline: line(free), lineGap: GAP, indent };
    free = Math.round((writeLines(sheet, hand, paragraph, lines) - line(0)) / GAP) + 1;
  });
  return free;
}

async function capture(sheet: Sheet, seed: number, turn: number): Promise<DrawnPage> {
  const lie = { width: 1240, height: 1754, seed, turn, inset: [10, 12, 14, 8] as const };
  return { sheet, scan: await takeScan(sheet, scanLoose(lie)) };
}

async function drawFirst(): Promise<DrawnPage> {
  const sheet = looseLeaf(811);
  writeAt(sheet, hand, '6th February', 950, 112);
  writeAt(sheet, hand, 'How useful is Source A for finding out why', 196, line(0));
  writeAt(sheet, hand, 'William won at Hastings?', 196, line(1));
  drawRuled(sheet.pen, sheet.dice, [194, line(1) + 13], [600, line(1) + 12], rule);
  stickIn(sheet, { x: 206, y: line(2) - 14, width: 934, height: 318, turn: 0.009 }, () => {
    printText(sheet, 'Source A', 26, 46, { size: 27, bold: true });
    const body =
      'The English stood close together on the hill behind a wall of shields and could not be moved. Then the duke’s men turned and ran as if they were afraid. Many of the English left the hill to chase them, and the riders turned back and cut them down. God gave the victory to the duke, who was braver than any man there.';
    const after = printParagraph(sheet, body, { x: 26, y: 88, width: 880, lineGap: 38 }, { size: 25 });
    printParagraph(
      sheet,
      'Made up for class in the style of a Norman priest who was not at the battle, writing about five years later for the duke’s court.',
      { x: 26, y: after + 8, width: 880, lineGap: 32 },
      { size: 21, colour: '#555' },
    );
  });
  answer(
    sheet,
    [
      'Source A says that the English had [wall|a wall of shields and “could not be moved”] which tells us that Harolds army was strong at the start. It also says the Normans [ran|pretended to run away] and the English chased them. I can [infer|infer that the English soldiers were not very well trained] because they broke the sheild wall when they should of stayed on the hill. [know|I know from our lessons that lots of them were the fyrd] who were farmers.',
      'The source is written by [priest|a Norman priest who was not there] and he wrote it five years later. He says that [brave|William was “braver than any man there”] so he is on Williams side. [biased|This means the source is biased so it is not useful] and we cant believe any of it. A better source would be one from [neutral|someone who didnt take sides] because then it would be true.',
    ],
    9,
  );
  writeOnBack(
    sheet,
    hand,
    'The main reason I think was luck because the wind changed and Harold had to march all the way',
    {
      left: 90,
      right: 1040,
      firstBaseline: line(24),
      lineGap: GAP,
    },
  );
  return capture(sheet, 81, 0.5);
}

async function drawSecond(): Promise<DrawnPage> {
  const sheet = looseLeaf(812);
  answer(
    sheet,
    [
      '~Another~ However the bit about [shield|the sheild wall] ^is probably true because the Bayeux Tapestry shows it [tapestry|as well and they are two different sources.] So maybe [some|some of it is useful and some of it isnt.]',
      'It also leaves things out. It dosent say about [march|Harold marching from Stamford Bridge] two weeks before so the English were tired. The priest [court|was writing for the dukes court] so he would want William to look [clever|clever not lucky.]',
      'Also it only tells us about ~a bit~ one part of the day. The battle went on from the morning till it got dark and the source makes it sound like it was over in ten minutes. It says [god|“God gave the victory”] which shows me that [believed|people then believed God chose who won.] So it is [useful|useful for finding out what Normans thought] even if it [not-true|might not be what happened.]',
    ],
    0,
  );
  writeOnBack(
    sheet,
    hand,
    'Source A says that the English had a wall of shields and could not be moved which tells us that Harold',
    {
      left: 90,
      right: 1040,
      firstBaseline: line(21),
      lineGap: GAP,
    },
  );
  return capture(sheet, 82, -0.6);
}

async function drawThird(): Promise<DrawnPage> {
  const sheet = looseLeaf(813);
  const next = answer(
    sheet,
    [
      'In conclusion I think Source A is [bit|a bit useful] because it tells us [how|how William won but not really why.] The retreat trick was important but without [tired|the English being tired] it might not of worked. To find out more I would look at [english|a source from the English side] and [compare|see if they both say about the trick.]',
    ],
    0,
  );
  writeAt(sheet, hand, 'Corrections', 196, line(next + 1));
  drawRuled(sheet.pen, sheet.dice, [194, line(next + 1) + 12], [396, line(next + 1) + 13], rule);
  answer(sheet, ['[spell|shield   shield   shield]'], next + 2);
  answer(sheet, ['should ^have  should have   should have'], next + 3);
  return capture(sheet, 83, 0.9);
}

/** Year 8 history on three loose leaves. Juniper decides that a biased source is of no use, and then half sees why it is. */
export async function drawHastings(): Promise<DrawnPage[]> {
  return [await drawFirst(), await drawSecond(), await drawThird()];
}
