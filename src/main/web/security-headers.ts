import type { MiddlewareHandler } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import type { RendererSource } from './renderer-routes.ts';
import type { WebEnvironment } from './web-environment.ts';

/**
 * Headers of every response. Nothing is allowed that the app does not use: no script but our own files, no address but
 * our own origin. Styles that libraries put into the page carry the response's nonce; style attributes are set from
 * code, which no policy restricts. While developing, the page also speaks to the dev server, whose inline script
 * carries the nonce too.
 */
export function securityHeaders(renderer: RendererSource): MiddlewareHandler<WebEnvironment> {
  const development = renderer.kind === 'dev-server';
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'", "'wasm-unsafe-eval'", ...(development ? [NONCE] : [])],
      workerSrc: ["'self'"],
      styleSrc: ["'self'", NONCE],
      imgSrc: ["'self'", 'blob:', 'data:'],
      mediaSrc: ["'self'", 'blob:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", ...(development ? [renderer.url.replace(/^http/, 'ws')] : [])],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
      objectSrc: ["'none'"],
    },
    permissionsPolicy: { microphone: ['self'], camera: [], geolocation: [], displayCapture: [], usb: [], serial: [] },
    xFrameOptions: 'DENY',
    // On a scheme of its own this header ends Electron at the first page.
    originAgentCluster: false,
    // There is no TLS on a loopback address or on our own scheme.
    strictTransportSecurity: false,
  });
}
