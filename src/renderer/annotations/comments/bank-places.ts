import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { putAnnotations } from '../../../shared/annotations/layer-doc.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';

/** The marks of a layer whose words came from an entry of the bank. */
export function marksFrom(layer: Pick<EditableLayer, 'index'>, bankId: string): Annotation[] {
  return layer.index.all().filter((mark) => mark.bankId === bankId);
}

/** The mark with other words where it carries those of the bank: a note's text, any other mark's comment. */
export function withOtherWords(mark: Annotation, words: string): Annotation {
  return mark.kind === 'text' || mark.kind === 'callout' ? { ...mark, text: words } : { ...mark, comment: words };
}

/** Changes the words of every mark that has them from this entry, in each layer as one step its owner can undo. */
export function changePlaces(layers: readonly EditableLayer[], bankId: string, words: string): void {
  for (const layer of layers) {
    const marks = marksFrom(layer, bankId);
    if (marks.length > 0)
      putAnnotations(
        layer.session.doc,
        marks.map((mark) => withOtherWords(mark, words)),
      );
  }
}
