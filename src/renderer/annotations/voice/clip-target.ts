import type { Annotation } from '../../../shared/annotations/annotation.ts';
import { annotationBounds } from '../../../shared/annotations/annotation-geometry.ts';
import type { ClipTarget } from '../../../shared/recordings/recording.ts';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import type { PlacedPage } from '../../pages/page-layout.ts';
import { pagePoint } from '../tools/page-point.ts';
import type { ToolDesk } from '../tools/tool.ts';

/** The place the pointer is at, or else the middle of what is seen; null where there is no page at all. */
export function targetAt(desk: Pick<ToolDesk, 'pageAt' | 'pointer'>, camera: CameraStore): ClipTarget | null {
  const { camera: at, viewport } = camera.getState();
  const pointed = desk.pointer() ?? toDocument(at, { x: viewport.width / 2, y: viewport.height / 2 });
  const placed = desk.pageAt(pointed) ?? camera.current();
  return placed && { kind: 'place', pageId: placed.page.id, ...pagePoint(placed, pointed) };
}

/** A mark, and its far corner for the case that it is gone when the clip is finished. */
export function targetOn(mark: Annotation, placed: PlacedPage): ClipTarget {
  const { x, y, width, height } = annotationBounds(mark, placed.page.rotation);
  const corner = { x: Math.round(x + width), y: Math.round(y + height) };
  return { kind: 'mark', annotationId: mark.id, pageId: mark.pageId, ...corner };
}
