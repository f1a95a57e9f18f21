import type { AppServices } from '../../app-services.ts';
import { LAUNCH_PATH, launchGate } from '../../web/launch-gate.ts';
import type { RendererSource } from '../../web/renderer-routes.ts';
import { createWebApp } from '../../web/web-app.ts';
import { openLoopbackServer } from './loopback-server.ts';

export interface BrowserShellOptions {
  readonly services: AppServices;
  readonly renderer: RendererSource;
  /** 0 takes any free port. */
  readonly port: number;
  /** 256 random bits, as text that needs no escaping in an address. */
  readonly token: string;
  readonly log: (line: string) => void;
}

export interface BrowserShell {
  /** The address that lets a browser in. It holds the token, so it is shown once and never logged. */
  readonly launchUrl: string;
  close(): Promise<void>;
}

/** The app for a browser on this computer. */
export async function startBrowserShell(options: BrowserShellOptions): Promise<BrowserShell> {
  const { services, renderer, port, token, log } = options;
  const server = await openLoopbackServer(port, (origin) =>
    createWebApp({ services, renderer, gate: launchGate({ origin, token }), log }),
  );
  return { launchUrl: `${server.origin}${LAUNCH_PATH}?token=${token}`, close: () => server.close() };
}
