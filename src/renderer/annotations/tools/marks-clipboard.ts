import { z } from 'zod';
import { annotationSchema, type Annotation } from '../../../shared/annotations/annotation.ts';
import { idSchema } from '../../../shared/ids.ts';
import { markPlace } from '../../pages/mark-place.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { LiveMark } from '../drawing/live-layer.ts';
import { freshCopies, selectedMarks } from './selected-marks.ts';
import { movedAside } from './selection-commands.ts';
import type { ToolDesk } from './tool.ts';

/** The type under which marks lie on the system's clipboard, and so pass between windows and pieces of work. */
export const MARKS_TYPE = 'application/vnd.marginalia.marks+json';

const copiedSchema = z.object({
  marginalia: z.literal('marks'),
  artefactId: idSchema,
  marks: z.array(annotationSchema).min(1).max(5000),
});
type Copied = z.infer<typeof copiedSchema>;

/** What is put on the system's clipboard: the marks for us, and the words in them for every other program. */
export interface Copy {
  /** JSON, under `MARKS_TYPE`. */
  readonly marks: string;
  readonly words: string;
}

/** What was copied last in this window, for when the system kept only its words; and how often it was pasted. */
export interface MarksClipboard extends Copy {
  readonly pastes: number;
}

export const EMPTY_CLIPBOARD: MarksClipboard = { marks: '', words: '', pastes: 0 };

/** The selected marks as they are put on the clipboard; null when nothing is selected. */
export function copyMarks(desk: ToolDesk, artefactId: string): Copy | null {
  const selected = selectedMarks(desk);
  if (selected.length === 0) return null;
  const marks = selected.map(({ annotation }) => annotation);
  return {
    marks: JSON.stringify({ marginalia: 'marks', artefactId, marks } satisfies Copied),
    words: wordsInReadingOrder(selected),
  };
}

/** What people wrote in marks, a line each, from the top of the first page downwards. */
function wordsInReadingOrder(marks: readonly LiveMark[]): string {
  return marks
    .map(({ annotation, placed }) => ({ annotation, top: placed.y + markPlace(placed, annotation).y }))
    .toSorted((a, b) => a.top - b.top)
    .flatMap(({ annotation }) => wordsOf(annotation))
    .join('\n');
}

function wordsOf(mark: Annotation): string[] {
  const own =
    mark.kind === 'stamp'
      ? [mark.code.symbol, mark.code.meaning].filter(Boolean).join(': ')
      : mark.kind === 'text' || mark.kind === 'callout'
        ? mark.text
        : '';
  return [own, mark.comment ?? ''].filter((words) => words !== '');
}

/**
 * Puts marks that were copied on a page, selected, each time a step further aside and whole inside the page. `text` comes
 * from a clipboard and is checked; `pastes` is how often it was pasted before. Answers with what was pasted, if anything.
 */
export function pasteMarks(
  desk: ToolDesk,
  artefactId: string,
  placed: PlacedPage,
  text: string,
  pastes: number,
): Annotation[] {
  const copied = parseCopied(text);
  if (!copied) return [];
  const fitting = copied.marks.flatMap((mark) => here(mark, copied.artefactId === artefactId));
  const onPage = fitting.map((mark) => ({ ...mark, pageId: placed.page.id }));
  const pasted = freshCopies(desk, movedAside(onPage, placed, pastes + 1));
  if (pasted.length === 0) return [];
  desk.put(pasted);
  desk.select(new Set(pasted.map(({ id }) => id)));
  return pasted;
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
