import { useSyncExternalStore } from 'react';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import { pageToDocument, type PlacedPage } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { LitFinding } from './lit-finding.ts';
import classes from './LitMark.module.css';

interface Props {
  placed: PlacedPage;
  layers: readonly EditableLayer[];
  lit: LitFinding;
}

/** Room around a mark that is lit up, in document units. */
const ROOM = 6;

/** On a page, the light around the finding whose card is pointed at. */
export function LitMark({ placed, layers, lit }: Props) {
  const id = useSyncExternalStore(lit.subscribe, lit.current);
  const mark = id === null ? undefined : layers.map(({ index }) => index.get(id)).find((found) => found !== undefined);
  if (!mark || mark.pageId !== placed.page.id) return null;
  const box = annotationBounds(mark, placed.page.rotation);
  const one = pageToDocument(placed, box);
  const other = pageToDocument(placed, { x: box.x + box.width, y: box.y + box.height });
  const across = (from: number) => `${((from - placed.x) / placed.width) * 100}%`;
  const down = (from: number) => `${((from - placed.y) / placed.height) * 100}%`;
  return (
    <div
      className={classes.light}
      data-finding={mark.finding}
      data-lit-mark={mark.id}
      style={{
        left: across(Math.min(one.x, other.x) - ROOM),
        top: down(Math.min(one.y, other.y) - ROOM),
        width: across(placed.x + Math.abs(one.x - other.x) + 2 * ROOM),
        height: down(placed.y + Math.abs(one.y - other.y) + 2 * ROOM),
      }}
    />
  );
}
