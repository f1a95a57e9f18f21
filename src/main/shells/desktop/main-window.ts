import { join } from 'node:path';
import { app, BrowserWindow, dialog, screen } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';
import { ownWindowAt } from './harden.ts';
import { recallWindowPlace, rememberWindowPlace } from './window-place.ts';

export interface MainWindowFiles {
  readonly preload: string;
  readonly icon: string;
}

/** Opens the one window, where it was last time. The page in it has no more rights than a page on the web. */
export function openMainWindow(files: MainWindowFiles): BrowserWindow {
  const placeFile = join(app.getPath('userData'), 'window-place.json');
  const place = recallWindowPlace(placeFile);
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    ...(place && { x: place.x, y: place.y, width: place.width, height: place.height }),
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: 'Marginalia',
    icon: files.icon,
    webPreferences: {
      preload: files.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      // Elsewhere than on macOS, Chromium would fetch its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  });
  if (place?.maximised) window.maximize();
  rememberWindowPlace(window, placeFile);
  window.once('ready-to-show', () => window.show());
  window.webContents.on('will-prevent-unload', (event) => {
    // The page holds on only while something is not on the disk yet; a browser would ask, and Electron does not.
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: 'Something is still being saved.',
      detail: 'If you close Marginalia now, the last changes may be lost.',
      buttons: ['Keep it open', 'Close anyway'],
      defaultId: 0,
      cancelId: 0,
    });
    if (choice === 1) event.preventDefault();
  });
  window.webContents.on('did-create-window', (opened, { url }) => {
    if (ownWindowAt(url) === 'projector') moveToOtherDisplay(opened, window);
    else putWhereItWas(opened);
    window.once('closed', () => opened.destroy());
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  return window;
}

/** A window for the projector belongs on the screen the people at the table do not look at, if there is one. */
function moveToOtherDisplay(wall: BrowserWindow, table: BrowserWindow): void {
  const here = screen.getDisplayMatching(table.getBounds());
  const there = screen.getAllDisplays().find(({ id }) => id !== here.id);
  if (!there) return;
  wall.setBounds(there.workArea);
  wall.setFullScreen(true);
}

/** The pupil's card is for one person: it never fills a screen by itself, and comes back where they had put it. */
function putWhereItWas(card: BrowserWindow): void {
  const placeFile = join(app.getPath('userData'), 'pupil-card-place.json');
  const place = recallWindowPlace(placeFile);
  if (place) card.setBounds({ x: place.x, y: place.y, width: place.width, height: place.height });
  rememberWindowPlace(card, placeFile);
}
