import { z } from 'zod';
import { annotationSchema, type Annotation } from '../../../shared/annotations/annotation.ts';
import { idSchema } from '../../../shared/ids.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { freshCopies, selectedMarks } from './selected-marks.ts';
import { movedAside } from './selection-commands.ts';
import type { ToolDesk } from './tool.ts';

/** What lies on the clipboard: plain text, so that it passes between windows and pieces of work. */
const copiedSchema = z.object({
  marginalia: z.literal('marks'),
  artefactId: idSchema,
  marks: z.array(annotationSchema).min(1).max(5000),
});
type Copied = z.infer<typeof copiedSchema>;

/** What was copied last in this window, for when the system's clipboard cannot be read; and how often it was pasted. */
export interface MarksClipboard {
  text: string;
  pastes: number;
}

/** The selected marks as the text that is put on the clipboard; null when nothing is selected. */
export function copyMarks(desk: ToolDesk, artefactId: string, clipboard: MarksClipboard): string | null {
  const marks = selectedMarks(desk).map(({ annotation }) => annotation);
  if (marks.length === 0) return null;
  clipboard.text = JSON.stringify({ marginalia: 'marks', artefactId, marks } satisfies Copied);
  clipboard.pastes = 0;
  return clipboard.text;
}

/**
 * Puts what was copied on a page, selected, each time a step further aside and whole inside the page. `text` comes from
 * the system's clipboard and is checked; empty, it leaves what this window copied. Answers whether there was anything.
 */
export function pasteMarks(
  desk: ToolDesk,
  artefactId: string,
  placed: PlacedPage,
  text: string,
  clipboard: MarksClipboard,
): boolean {
  const copied = parseCopied(text.trim() === '' ? clipboard.text : text);
  if (!copied) return false;
  if (text.trim() !== '' && text !== clipboard.text) Object.assign(clipboard, { text, pastes: 0 });
  clipboard.pastes += 1;
  const fitting = copied.marks.flatMap((mark) => here(mark, copied.artefactId === artefactId));
  const onPage = fitting.map((mark) => ({ ...mark, pageId: placed.page.id }));
  const pasted = freshCopies(desk, movedAside(onPage, placed, clipboard.pastes));
  if (pasted.length === 0) return false;
  desk.put(pasted);
  desk.select(new Set(pasted.map(({ id }) => id)));
  return true;
}

/** What was said aloud stays with the piece of work it was recorded for. */
function here(mark: Annotation, sameArtefact: boolean): Annotation[] {
  if (sameArtefact) return [mark];
  if (mark.kind === 'voice') return [];
  const { voice: _said, ...rest } = mark;
  return [rest];
}

function parseCopied(text: string): Copied | null {
  try {
    return copiedSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
