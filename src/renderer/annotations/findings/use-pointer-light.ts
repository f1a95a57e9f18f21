import { useEffect, useRef, type RefObject } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import { toDocument } from '../../pages/camera.ts';
import { documentToPage, pageAt, type PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import type { LitFinding } from './lit-finding.ts';

/** How near the pointer has to come to a mark, CSS pixels. */
const REACH = 6;

/** While somebody points along the pages without drawing, lights up the card of the finding under the pointer. */
export function usePointerLight(
  surface: RefObject<HTMLElement | null>,
  camera: CameraStore,
  layout: PageLayout,
  layers: readonly EditableLayer[],
  lit: LitFinding,
): void {
  const shown = useRef(layers);
  useEffect(() => {
    shown.current = layers;
  });
  useEffect(() => {
    const target = surface.current;
    if (!target) return;
    let frame = 0;
    let at: { x: number; y: number } | null = null;
    const look = () => {
      frame = 0;
      lit.light(at && findingUnder(at, camera, layout, shown.current), 'page');
    };
    const soon = (place: typeof at) => {
      at = place;
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    const onMove = (event: PointerEvent) => {
      if (event.buttons === 0) soon({ x: event.offsetX, y: event.offsetY });
    };
    const onLeave = () => soon(null);
    target.addEventListener('pointermove', onMove, { passive: true });
    target.addEventListener('pointerleave', onLeave);
    return () => {
      cancelAnimationFrame(frame);
      target.removeEventListener('pointermove', onMove);
      target.removeEventListener('pointerleave', onLeave);
    };
  }, [surface, camera, layout, lit]);
}

function findingUnder(
  at: { x: number; y: number },
  camera: CameraStore,
  layout: PageLayout,
  layers: readonly EditableLayer[],
): string | null {
  const { camera: view } = camera.getState();
  const document = toDocument(view, at);
  const placed = pageAt(layout, document);
  if (!placed) return null;
  const point = documentToPage(placed, document);
  const reach = REACH / (view.scale * placed.unit);
  for (const { index } of layers) {
    const mark = index.pick(placed.page.id, point, reach);
    if (mark?.finding) return mark.id;
  }
  return null;
}
