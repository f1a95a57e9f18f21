import type { DocxBlock, DocxDocument } from '../../ui/docx/docx-document.ts';
import { SHEET_PAPERS } from './script-sheet-css.ts';
import type { ScriptSheet, SheetLook, SheetPart, WorkPicture } from './script-sheet.ts';

const NAME_LINE = `For ${'_'.repeat(24)}`;
/** Underscores reach from edge to edge at any size of letters; Word has no ruled lines of its own. */
const ANSWER_LINE = { A4: 60, A5: 42 } as const;

/** A sheet as a Word file that can be changed further. */
export function sheetAsDocx(sheet: ScriptSheet, look: SheetLook): DocxDocument {
  const { title, under, nameLine, aim, parts, total } = sheet;
  const quiet = (text: string): DocxBlock => ({ kind: 'paragraph', text, look: 'quiet' });
  return {
    title,
    paper: look.paper,
    textSize: look.size,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...under.map(quiet),
      ...(nameLine ? [{ kind: 'paragraph', text: NAME_LINE } as const] : []),
      ...(aim ? ([heading(aim.label), { kind: 'paragraph', text: aim.text }] as const) : []),
      ...parts.flatMap((part) => partBlocks(part, look)),
      ...(total === null ? [] : [quiet(total)]),
    ],
  };
}

function heading(text: string): DocxBlock {
  return { kind: 'heading', level: 3, text };
}

function partBlocks(part: SheetPart, look: SheetLook): DocxBlock[] {
  const { label, aside, text, stressed, pictures, answerLines } = part;
  const line = '_'.repeat(Math.floor((ANSWER_LINE[look.paper] * 12) / look.size));
  return [
    heading(aside === null ? label : `${label} · ${aside}`),
    ...pictures.map((picture) => pictureBlock(picture, look)),
    stressed ? { kind: 'paragraph', text, look: 'strong' } : { kind: 'paragraph', text },
    ...Array.from({ length: answerLines }, (): DocxBlock => ({ kind: 'paragraph', text: line })),
  ];
}

function pictureBlock(picture: WorkPicture, { paper, tallestPicture }: SheetLook): DocxBlock {
  const { jpeg, width, height, description } = picture;
  const { width: paperWidth, edge } = SHEET_PAPERS[paper];
  const widthMm = Math.min(paperWidth - 2 * edge - 4, (tallestPicture * width) / height);
  return { kind: 'picture', jpeg, widthMm, heightMm: (widthMm * height) / width, description };
}
