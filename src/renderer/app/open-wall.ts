import { hashOf } from './place.ts';

/** Opens a class sheet for the room, in the same window as the wall: there is one projector. */
export function openRoom(sheetId: string): void {
  openWindow(hashOf({ screen: 'room', sheetId }));
}

/** Opens the window for the projector, or turns the one that is open to this: one wall is enough for a room. */
export function openWall(artefactId: string, personId: string | null): void {
  openWindow(hashOf({ screen: 'wall', artefactId, personId }));
}

function openWindow(hash: string): void {
  window.open(hash, 'marginalia-wall', 'popup,width=1280,height=800');
}
