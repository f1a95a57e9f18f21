import { saveFile } from '../save-file.ts';
import type { DocxDocument } from './docx-document.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a Word file to the person. `name` is without its ending. */
export async function saveDocx(name: string, document: DocxDocument): Promise<void> {
  // The library that writes Word files is large, and most days nobody needs one.
  const { writeDocx } = await import('./write-docx.ts');
  saveFile(`${name}.docx`, await writeDocx(document), DOCX_TYPE);
}
