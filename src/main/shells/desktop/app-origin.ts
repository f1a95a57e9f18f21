import { protocol } from 'electron';

/** The desktop's own scheme: a standard, secure one, so that the page has an origin, `fetch` and streams as on the web. */
const SCHEME = 'marginalia';

export const APP_ORIGIN = `${SCHEME}://app`;

/** Has to be called before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ]);
}

/** Answers the app's scheme with the web app. */
export function serveAppScheme(answer: (request: Request) => Promise<Response>): void {
  protocol.handle(SCHEME, answer);
}
