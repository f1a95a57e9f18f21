import { hashOf } from './place.ts';

/** Opens the window for the projector, or turns the one that is open to this: one wall is enough for a room. */
export function openWall(artefactId: string, personId: string | null): void {
  window.open(hashOf({ screen: 'wall', artefactId, personId }), 'marginalia-wall', 'popup,width=1280,height=800');
}
