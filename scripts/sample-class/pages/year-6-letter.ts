import { photographLoose, scanBook } from '../captures.ts';
import { writeAt, writeLines, writeOnBack } from '../hand.ts';
import { hands } from '../hands.ts';
import { ruleFeint, stapleFold } from '../paper.ts';
import { takeScan } from '../scan.ts';
import { createSheet, type Sheet } from '../sheet.ts';
import { drawRuled } from '../wobble.ts';
import type { DrawnPage } from './drawn-page.ts';

const GAP = 56;
const hand = hands.comet;
const ruler = { colour: hand.colour, width: 2.2, stray: 1 };

function writeHeading(sheet: Sheet, text: string, x: number, baseline: number): void {
  const end = writeAt(sheet, hand, text, x, baseline);
  drawRuled(sheet.pen, sheet.dice, [x - 3, baseline + 13], [end + 6, baseline + 14], ruler);
}

/** Writes from one ruled line to another, paragraph after paragraph. */
function writeParagraphs(sheet: Sheet, paragraphs: readonly string[], first: number, right: number): number {
  let baseline = first;
  for (const paragraph of paragraphs) {
    const lines = { left: 168, right, firstBaseline: baseline + 3, lineGap: GAP, indent: baseline === first ? 0 : 74 };
    baseline = writeLines(sheet, hand, paragraph, lines) - 3 + GAP;
  }
  return baseline;
}

/** Year 6 letter, first draft: feeling without evidence, and the council's worry brushed aside. */
export async function drawLetterDraft(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1650, seed: 611, paper: '#f5f2e9' });
  ruleFeint(sheet, { first: 158, gap: GAP, margin: 148 });
  stapleFold(sheet, 4);
  writeHeading(sheet, 'Monday 19th January', 168, 102);
  writeHeading(sheet, 'L.O. To persuade a reader', 168, 156);
  writeParagraphs(
    sheet,
    [
      '[dear|Dear Councillor,]',
      'I am writing to you because I heard that you are going to close Millbrook Pool and I think this is a [bad|really really bad idea.] [everyone|Everyone loves the pool.] It is the best place in the town and it is ~so~ really fun. [votes|If you close it everyone will be sad] and angry and they will not vote for you ever again.',
      '[firstly|Firstly,] swimming is good for you. It keeps you fit and healthy and [everybody|everybody knows that.] ~Secondly~ [secondly|Secondly] my friends go there every week and they would be so bored. It would be the [worst|worst thing ever!]',
      'You say that it [cost|costs to much money] but [unfair|that is not fair because we need it.] [question|How would you feel if somebody] ~toke~ took away the thing you ^most like?',
      '[please|So please, please do not close our pool.]',
      'Yours [sincerely|sincerly,]',
      'Comet, Year 6',
    ],
    270,
    1190,
  );
  writeOnBack(
    sheet,
    hand,
    'The old lighthouse stood alone at the edge of the cliff and nobody had climbed its steps for forty years until the night that the storm came and the lamp was lit again',
    {
      left: 90,
      right: 1080,
      firstBaseline: 382,
      lineGap: GAP,
    },
  );
  const capture = scanBook({ width: 1240, height: 1656, seed: 61, turn: 0.6, inset: [12, 28, 10, 30], fold: 'left' });
  return { sheet, scan: await takeScan(sheet, capture) };
}

/** The redraft: one reason with something to count, the council's worry answered, an offer made. */
export async function drawLetterRedraft(): Promise<DrawnPage> {
  const sheet = createSheet({ width: 1240, height: 1720, seed: 612, paper: '#f8f7f2' });
  ruleFeint(sheet, { first: 190, gap: GAP, margin: 148, colour: '#b3c3d6' });
  writeHeading(sheet, 'Thursday 22nd January', 168, 132);
  writeHeading(sheet, 'Redraft', 930, 132);
  writeParagraphs(
    sheet,
    [
      'Dear Councillor,',
      'I am writing on behalf of Year 6 to ask you to keep Millbrook Pool open.',
      '[firstly|Firstly, it is the only place in our town] where children can learn to swim. We asked our class and [count|19 out of 28 of us learnt there.] The next nearest pool is [miles|eleven miles away] and the bus only goes twice a day, so [most|most of those children would] ^probably not have learnt at all.',
      '[understand|We understand that heating the pool costs] a lot of money. [however|However,] it is almost empty on weekday mornings. [offer|You could open it later on those days] ~and save~ instead of closing it altogether, which would save money and still keep lessons after school.',
      '[imagine|Imagine a hot summer by the river] when nobody under ten can swim. Please come and watch our lesson on a Thursday before you decide.',
      'Yours [sincerely|sincerely,]',
      'Comet, Year 6',
    ],
    246,
    1170,
  );
  const purple = { ...hand, colour: '#7a3c97', size: 34 };
  writeAt(sheet, purple, '[check|Is my strongest reason first?  Yes]', 250, 1594);
  writeAt(sheet, purple, '[worry|Have I answered their worry?  Yes, para 3]', 250, 1652);
  const capture = photographLoose({ width: 1240, height: 1700, seed: 62, turn: -1.3, inset: [34, 46, 48, 40] }, [864]);
  return { sheet, scan: await takeScan(sheet, capture) };
}
