import { app, BrowserWindow, dialog, session } from 'electron';
import type { AppServices } from '../../app-services.ts';
import { ownSchemeGate } from '../../web/own-scheme-gate.ts';
import type { RendererSource } from '../../web/renderer-routes.ts';
import { createWebApp } from '../../web/web-app.ts';
import { setAppMenu } from './app-menu.ts';
import { APP_ORIGIN, serveAppScheme } from './app-origin.ts';
import { hardenSession } from './harden.ts';
import { openMainWindow, type MainWindowFiles } from './main-window.ts';
import { offerPageAsPdf } from './page-as-pdf.ts';
import { whyNoSecondWindow } from './second-start.ts';

export interface DesktopShellOptions extends MainWindowFiles {
  readonly libraryDir: string;
  readonly services: AppServices;
  readonly renderer: RendererSource;
  readonly log: (line: string) => void;
}

/** The app in a window of its own. Call it when Electron is ready; the app ends when the window is closed. */
export async function startDesktopShell(options: DesktopShellOptions): Promise<void> {
  const { services, renderer, log } = options;
  setAppMenu(process.platform, app.isPackaged);
  hardenSession(session.defaultSession, renderer.kind === 'dev-server' ? renderer.url : null);
  serveAppScheme(await createWebApp({ services, renderer, gate: ownSchemeGate(APP_ORIGIN), log }));
  offerPageAsPdf();
  openMainWindow(options);

  app.on('second-instance', (_event, _argv, _folder, asked) => {
    const [window] = BrowserWindow.getAllWindows();
    if (!window) return;
    if (window.isMinimized()) window.restore();
    window.focus();
    const why = whyNoSecondWindow(options.libraryDir, asked);
    if (why) void dialog.showMessageBox(window, { type: 'info', buttons: ['OK'], ...why });
  });
  app.on('window-all-closed', () => app.quit());
  // Electron's own answer to a signal does not wait for `will-quit`.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit());
  app.once('will-quit', (event) => {
    // Whatever is on its way to the disk gets there first.
    event.preventDefault();
    void services.close().finally(() => app.exit());
  });
}
