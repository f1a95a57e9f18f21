import { useEffect, type RefObject } from 'react';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';
import { marksUnder } from '../panes/mark-under.ts';
import type { LitFinding } from './lit-finding.ts';
import { useLatest } from '../../ui/use-latest.ts';

/** While somebody points along the pages without drawing, lights up the card of the finding under the pointer. */
export function usePointerLight(
  surface: RefObject<HTMLElement | null>,
  camera: CameraStore,
  layout: PageLayout,
  layers: readonly EditableLayer[],
  lit: LitFinding,
): void {
  const shown = useLatest(layers);
  useEffect(() => {
    const target = surface.current;
    if (!target) return;
    let frame = 0;
    let at: { x: number; y: number } | null = null;
    const look = () => {
      frame = 0;
      const found = at && marksUnder(at, camera, layout, shown.current).find(({ finding }) => finding !== undefined);
      lit.light(found?.id ?? null, 'page');
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
  }, [surface, camera, layout, lit, shown]);
}
