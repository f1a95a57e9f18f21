import type { Annotation } from '../../../shared/annotations/annotation.ts';
import type { Point } from '../../../shared/annotations/page-frame.ts';
import { toDocument } from '../../pages/camera.ts';
import type { CameraStore } from '../../pages/camera-store.ts';
import { documentToPage, pageAt, type PageLayout } from '../../pages/page-layout.ts';
import type { EditableLayer } from '../layers/use-editable-layer.ts';

/** How near the pointer has to come to a mark, CSS pixels. */
const REACH = 6;

/** The uppermost mark of each layer at a place of the pane, in CSS pixels; of the layer that lies highest first. */
export function marksUnder(
  at: Point,
  camera: CameraStore,
  layout: PageLayout,
  /** Lowest first. */
  layers: readonly EditableLayer[],
): Annotation[] {
  const { camera: view } = camera.getState();
  const document = toDocument(view, at);
  const placed = pageAt(layout, document);
  if (!placed) return [];
  const point = documentToPage(placed, document);
  const reach = REACH / (view.scale * placed.unit);
  return layers.toReversed().flatMap(({ index }) => index.pick(placed.page.id, point, reach) ?? []);
}
