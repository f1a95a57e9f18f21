import type { KeyboardEvent, PointerEvent } from 'react';
import type { Page } from '../../../../shared/library/artefact.ts';
import { moveEdges, type CropEdges, type Edge } from './crop-edges.ts';
import classes from './CropFrame.module.css';

interface Props {
  page: Page;
  edges: CropEdges;
  onChange: (edges: CropEdges) => void;
}

const EDGES: readonly Edge[] = ['left', 'top', 'right', 'bottom'];
const CORNERS: readonly (readonly [Edge, Edge])[] = [
  ['left', 'top'],
  ['right', 'top'],
  ['left', 'bottom'],
  ['right', 'bottom'],
];
/** Shares of the page an arrow key moves an edge by, and with Shift. */
const STEP = 0.005;
const LEAP = 0.05;

/** The frame over a page that is being cropped: edges and corners are dragged, edges moved by arrow keys. */
export function CropFrame({ page, edges, onChange }: Props) {
  const drag = (moved: readonly Edge[]) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault();
      event.currentTarget.focus();
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const sheet = event.currentTarget.closest('[data-crop-sheet]');
      if (!sheet || !event.currentTarget.hasPointerCapture(event.pointerId)) return;
      const { width, height } = sheet.getBoundingClientRect();
      onChange(moveEdges(page, edges, moved, event.movementX / width, event.movementY / height));
    },
  });
  const onKeyDown = (event: KeyboardEvent, edge: Edge) => {
    const step = event.shiftKey ? LEAP : STEP;
    const by = { ArrowLeft: -step, ArrowUp: -step, ArrowRight: step, ArrowDown: step }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onChange(moveEdges(page, edges, [edge], by, by));
  };

  return (
    <div className={classes.sheet} data-crop-sheet>
      <div
        className={classes.kept}
        style={{
          left: percent(edges.left),
          top: percent(edges.top),
          width: percent(edges.right - edges.left),
          height: percent(edges.bottom - edges.top),
        }}
      >
        {EDGES.map((edge) => (
          <div
            key={edge}
            role="slider"
            tabIndex={0}
            className={classes.edge}
            data-edge={edge}
            aria-label={`${edge[0]!.toUpperCase()}${edge.slice(1)} edge`}
            aria-orientation={edge === 'left' || edge === 'right' ? 'horizontal' : 'vertical'}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(edges[edge] * 100)}
            aria-valuetext={`${Math.round(edges[edge] * 100)} % of the page`}
            onKeyDown={(event) => onKeyDown(event, edge)}
            {...drag([edge])}
          />
        ))}
        {CORNERS.map((corner) => (
          <div
            key={corner.join()}
            className={classes.corner}
            data-corner={corner.join('-')}
            aria-hidden
            {...drag(corner)}
          />
        ))}
      </div>
    </div>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
