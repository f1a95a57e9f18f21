import { useSyncExternalStore } from 'react';
import { markPlace, overPage } from '../../pages/mark-place.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { LitFinding } from './lit-finding.ts';
import classes from './LitMark.module.css';

interface Props {
  placed: PlacedPage;
  layers: readonly EditableLayer[];
  lit: LitFinding;
  /** The mark that is lit while no other is. */
  chosenId?: string | undefined;
}

/** Room around a mark that is lit up, in document units. */
const ROOM = 6;

/** On a page, the light around the finding whose card is pointed at. */
export function LitMark({ placed, layers, lit, chosenId }: Props) {
  const id = useSyncExternalStore(lit.subscribe, lit.current) ?? chosenId ?? null;
  const mark = id === null ? undefined : layers.map(({ index }) => index.get(id)).find((found) => found !== undefined);
  if (!mark || mark.pageId !== placed.page.id) return null;
  return (
    <div
      className={classes.light}
      data-finding={mark.finding}
      data-lit-mark={mark.id}
      style={overPage(placed, markPlace(placed, mark), ROOM)}
    />
  );
}
