import type { SheetPaper } from '../../shared/class-sheet/sheet-paper.ts';
import type { DocxBlock, DocxDocument } from '../ui/docx/docx-document.ts';

/** A sheet as a Word file on A4. */
export function sheetDocx({ title, subtitle, sections }: SheetPaper): DocxDocument {
  const quiet = (text: string): DocxBlock => ({ kind: 'paragraph', look: 'quiet', text });
  return {
    title,
    paper: 'A4',
    textSize: 11,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...(subtitle === '' ? [] : [quiet(subtitle)]),
      ...sections.flatMap((section): DocxBlock[] => [
        { kind: 'heading', level: 2, text: section.title },
        ...section.lines.flatMap(({ who, words, aside }): DocxBlock[] => [
          { kind: 'paragraph', text: who === null ? words : `${who}: ${words}` },
          ...(aside === null ? [] : [quiet(aside)]),
        ]),
      ]),
    ],
  };
}
