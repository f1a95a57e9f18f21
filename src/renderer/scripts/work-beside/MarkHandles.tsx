import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { markPlace, overPage } from '../../pages/mark-place.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { dragMark } from './dragged-mark.ts';
import styles from './MarkHandles.module.css';

interface Props {
  placed: PlacedPage;
  marks: readonly Annotation[];
  litId: string | null;
}

/** Room around a mark that can be taken hold of, in document units. */
const ROOM = 6;

/**
 * Takes hold of the marks on a page, to drag them into the script, and puts the light around one of them. For the mouse
 * alone: the list of findings, and the places a beat offers, lead the keyboard to the same.
 */
export function MarkHandles({ placed, marks, litId }: Props) {
  const onPage = marks.filter(({ pageId }) => pageId === placed.page.id);
  // The larger lie below, so that a mark inside another can be reached.
  const sorted = onPage
    .map((mark) => ({ mark, place: markPlace(placed, mark) }))
    .toSorted((a, b) => b.place.width * b.place.height - a.place.width * a.place.height);
  return sorted.map(({ mark, place }) => (
    <div
      key={mark.id}
      aria-hidden
      className={styles.handle}
      data-mark={mark.id}
      data-lit={mark.id === litId || undefined}
      data-finding={mark.finding}
      draggable
      style={overPage(placed, place, ROOM)}
      onDragStart={(event) => dragMark(event, mark.id)}
    />
  ));
}
