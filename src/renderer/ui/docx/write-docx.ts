import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { DocxBlock, DocxDocument } from './docx-document.ts';

const INK = '22201C';
const QUIET = '5C564B';
const LINE = 'CFC8BA';
/** Every computer that opens Word files has it, or a font of the same widths. */
const FONT = 'Arial';
/** What Word checks the spelling by, and a screen reader reads it in. */
const LANGUAGE = { value: 'en-GB' };
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** How much larger than the text a heading of each level is. */
const HEADING_SCALES = [1.6, 1.2, 1.05] as const;
const QUIET_SCALE = 0.85;
const NUMBERS = 'numbers';
/** Word counts letters in half points, pictures in pixels of which 96 make an inch. */
const HALF_POINTS = 2;
const PIXELS_PER_MM = 96 / 25.4;

/** Paper and margins in millimetres. */
const PAPERS = { A4: { width: 210, height: 297, margin: 20 }, A5: { width: 148, height: 210, margin: 14 } } as const;

/** A Word file (Office Open XML) of these blocks, on its paper. Load this only when somebody asks: the library is large. */
export function writeDocx({ title, paper, textSize, blocks }: DocxDocument): Promise<Blob> {
  const { width, height, margin } = PAPERS[paper];
  const edge = convertMillimetersToTwip(margin);
  const size = Math.round(textSize * HALF_POINTS);
  const document = new Document({
    title,
    creator: 'Marginalia',
    lastModifiedBy: 'Marginalia',
    styles: {
      default: {
        document: {
          run: { font: FONT, size, color: INK, language: LANGUAGE },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
        heading1: headingStyle(textSize, 0),
        heading2: headingStyle(textSize, 1),
        heading3: headingStyle(textSize, 2),
      },
    },
    numbering: {
      config: [
        {
          reference: NUMBERS,
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 454, hanging: 454 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(width), height: convertMillimetersToTwip(height) },
            margin: { top: edge, right: edge, bottom: edge, left: edge },
          },
        },
        children: blocks.flatMap((block, index) =>
          blockAsWord(block, { index, textSize, innerWidth: convertMillimetersToTwip(width - 2 * margin) }),
        ),
      },
    ],
  });
  return Packer.toBlob(document);
}

function headingStyle(textSize: number, level: 0 | 1 | 2) {
  const size = Math.round(textSize * HEADING_SCALES[level] * HALF_POINTS);
  const spacing = { before: level === 0 ? 0 : 200, after: 80, line: 264 };
  return { run: { font: FONT, size, bold: true, color: INK }, paragraph: { spacing, keepNext: true } };
}

interface Surroundings {
  /** Of the block in the document; numbered lists begin anew by it. */
  index: number;
  textSize: number;
  /** Between the margins, in twentieths of a point. */
  innerWidth: number;
}

function blockAsWord(block: DocxBlock, around: Surroundings): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level - 1], children: lines(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: lines(block.text, lookOf(block.look, around.textSize)) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: lines(item),
            spacing: { after: 60 },
            ...(block.ordered
              ? { numbering: { reference: NUMBERS, level: 0, instance: around.index } }
              : { bullet: { level: 0 } }),
          }),
      );
    case 'table':
      return [tableAsWord(block, around.innerWidth)];
    case 'picture':
      return [
        new Paragraph({
          children: [
            new ImageRun({
              type: 'jpg',
              data: block.jpeg,
              transformation: { width: block.widthMm * PIXELS_PER_MM, height: block.heightMm * PIXELS_PER_MM },
              altText: { name: 'Work', description: block.description },
            }),
          ],
        }),
      ];
  }
}

function lookOf(look: 'quiet' | 'strong' | undefined, textSize: number): IRunOptions {
  if (look === 'strong') return { bold: true };
  return look === 'quiet' ? { color: QUIET, size: Math.round(textSize * QUIET_SCALE * HALF_POINTS) } : {};
}

/** One run a line, so that the breaks people typed stay where they are. */
function lines(text: string, look: IRunOptions = {}): TextRun[] {
  return text.split('\n').map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

function tableAsWord(table: Extract<DocxBlock, { kind: 'table' }>, innerWidth: number): Table {
  const shares = table.widths ?? table.head.map(() => 1);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const columnWidths = shares.map((share) => Math.round((innerWidth * share) / whole));
  const line = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (cell, column) =>
          new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 0, right: 120 },
            children: [
              new Paragraph({
                spacing: { after: 0 },
                children: lines(cell, head || column === 0 ? { bold: true } : {}),
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: innerWidth, type: WidthType.DXA },
    borders: { top: none, left: none, right: none, insideVertical: none, insideHorizontal: line, bottom: line },
    rows: [row(table.head, true), ...table.rows.map((cells) => row(cells, false))],
  });
}
