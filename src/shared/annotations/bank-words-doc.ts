import type * as Y from 'yjs';
import type { Annotation } from './annotation.ts';
import { putAnnotations, readAnnotations } from './layer-doc.ts';

/** How many marks of a layer have their words from this comment of the bank. */
export function countSaying(layer: Y.Doc, bankId: string): number {
  return marksFrom(layer, bankId).length;
}

/** Gives every mark of a layer that has its words from this comment other ones, as one step. Answers how many changed. */
export function sayInstead(layer: Y.Doc, bankId: string, words: string): number {
  const changed = marksFrom(layer, bankId).flatMap((mark) => (wordsOf(mark) === words ? [] : [saying(mark, words)]));
  if (changed.length > 0) putAnnotations(layer, changed);
  return changed.length;
}

function marksFrom(layer: Y.Doc, bankId: string): Annotation[] {
  return readAnnotations(layer).filter((mark) => mark.bankId === bankId);
}

/** A note carries words of the bank as its text, any other mark as its comment. */
function wordsOf(mark: Annotation): string | undefined {
  return mark.kind === 'text' || mark.kind === 'callout' ? mark.text : mark.comment;
}

function saying(mark: Annotation, words: string): Annotation {
  return mark.kind === 'text' || mark.kind === 'callout' ? { ...mark, text: words } : { ...mark, comment: words };
}
