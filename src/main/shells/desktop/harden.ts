import { app, type Session, type WebContents } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';
import { ownWindowFor, type OwnWindow } from './own-window.ts';

/**
 * Takes from every page what none of ours needs: going elsewhere, opening windows, embedding, permissions, the network.
 * Electron grants all of these unless it is told otherwise.
 */
export function hardenPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    const stay = (event: { preventDefault(): void }): void => event.preventDefault();
    contents.on('will-navigate', (event) => isOurs(event.url) || stay(event));
    contents.on('will-redirect', (event) => isOurs(event.url) || stay(event));
    contents.on('will-frame-navigate', (event) => isOurs(event.url) || stay(event));
    contents.on('will-attach-webview', stay);
    contents.setWindowOpenHandler(({ url }) =>
      ownWindowAt(url)
        ? { action: 'allow', overrideBrowserWindowOptions: { autoHideMenuBar: true, backgroundColor: '#1c1b1a' } }
        : { action: 'deny' },
    );
  });
}

/** Which window of its own an address may have; each inherits the page's lack of rights. */
export function ownWindowAt(address: string): OwnWindow | null {
  return isOurs(address) ? ownWindowFor(URL.parse(address)?.hash ?? '') : null;
}

/** What a rehearsal asks of the screen: all of it, and that it stays lit. Neither tells a page anything. */
const forTheScreen: ReadonlySet<string> = new Set(['fullscreen', 'screen-wake-lock']);

/** @param devServer the address of the dev server, whose hot reload is the one connection besides our own */
export function hardenSession(session: Session, devServer: string | null): void {
  session.setPermissionRequestHandler((contents, permission, answer, details) => {
    const mediaTypes = 'mediaTypes' in details ? details.mediaTypes : undefined;
    const onlySound = mediaTypes?.every((type) => type === 'audio') ?? false;
    const isAsked = (permission === 'media' && onlySound) || forTheScreen.has(permission);
    answer(isAsked && isOurs(contentsUrl(contents, details.requestingUrl)));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    const isAsked = (permission === 'media' && details.mediaType === 'audio') || forTheScreen.has(permission);
    return isAsked && isOurs(requestingOrigin);
  });
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, decide) => {
    const { protocol, host } = new URL(request.url);
    const local = isOurs(request.url) || ['blob:', 'data:', 'devtools:'].includes(protocol);
    decide({ cancel: !local && (devServer === null || host !== new URL(devServer).host) });
  });
}

function contentsUrl(contents: WebContents | null, requestingUrl: string | undefined): string {
  return requestingUrl ?? contents?.getURL() ?? '';
}

/** Compared as parsed, because `marginalia://app.evil.test` begins with our origin too. */
export function isOurs(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && `${url.protocol}//${url.host}` === APP_ORIGIN;
}
