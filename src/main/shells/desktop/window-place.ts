import { readFileSync, writeFileSync } from 'node:fs';
import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximised: z.boolean(),
});

/** Size and position of the window in screen pixels, as it was when it was last closed. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** The remembered place, or null when there is none, or when no screen of today shows it. */
export function recallWindowPlace(file: string): WindowPlace | null {
  try {
    const place = placeSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, place)) ? place : null;
  } catch {
    // A place that cannot be read is worth no more than none: the window opens where it does the first time.
    return null;
  }
}

/** Remembers the place of a window whenever it closes. */
export function rememberWindowPlace(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const place: WindowPlace = { ...window.getNormalBounds(), maximised: window.isMaximized() };
    try {
      writeFileSync(file, JSON.stringify(place));
    } catch {
      // Next time it opens in the middle; that is no reason to keep anybody from closing it.
    }
  });
}

/** Whether enough of the window is on a screen to be taken hold of. */
function overlaps(area: Rectangle, place: WindowPlace): boolean {
  const across = Math.min(area.x + area.width, place.x + place.width) - Math.max(area.x, place.x);
  return across >= 100 && place.y >= area.y && place.y <= area.y + area.height - 50;
}
