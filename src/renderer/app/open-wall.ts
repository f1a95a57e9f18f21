import { hashOf } from './place.ts';

/** The window for the projector, by the name the browser knows it by. */
const WALL = 'marginalia-wall';

/** Opens a class sheet for the room, in the same window as the wall: there is one projector. */
export function openRoom(sheetId: string): void {
  openWindow(hashOf({ screen: 'room', sheetId }));
}

/** Opens the window for the projector, or turns the one that is open to this: one wall is enough for a room. */
export function openWall(artefactId: string, personId: string | null): void {
  openWindow(hashOf({ screen: 'wall', artefactId, personId }));
}

function openWindow(hash: string): void {
  window.open(hash, WALL, 'popup,width=1280,height=800');
}

/** Whether this window is the one for the projector: nothing but what is made for the room may ever be shown in it. */
export function isWall(): boolean {
  return window.name === WALL;
}
