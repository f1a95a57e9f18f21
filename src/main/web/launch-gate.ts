import { createHash, timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import type { WebEnvironment } from './web-environment.ts';

/** Where the launch token is handed in; the printed address is this path with `?token=…`. */
export const LAUNCH_PATH = '/launch';

export interface LaunchGateOptions {
  /** Exactly what our own pages send as `Origin`, such as `http://127.0.0.1:49152`. */
  readonly origin: string;
  /** 256 random bits, as text. Known to whoever started the app and to nobody else. */
  readonly token: string;
}

/**
 * Guards a loopback port, which every page of every browser and every other user of the computer can reach. A request
 * passes when it was sent to our own address (a name that somebody points at 127.0.0.1 is another address), carries the
 * cookie that only the launch token buys, and, when it may change anything, was sent by our own page.
 */
export function launchGate({ origin, token }: LaunchGateOptions): MiddlewareHandler<WebEnvironment> {
  const { host, port } = new URL(origin);
  // Cookies do not know ports, so two libraries open at once need two names.
  const cookieName = `marginalia-${port}`;
  // Not the token itself: what a cookie leaks is then no address to start from.
  const cookieValue = createHash('sha256').update(`cookie ${token}`).digest('base64url');

  return async (context, next) => {
    const { req } = context;
    if (req.header('host') !== host) return refuse();
    const site = req.header('sec-fetch-site') ?? 'none';

    if (req.path === LAUNCH_PATH && req.method === 'GET') {
      if (!sameText(req.query('token') ?? '', token)) return refuse();
      const cookie = `${cookieName}=${cookieValue}; Path=/; HttpOnly; SameSite=Strict`;
      const headers = { 'Set-Cookie': cookie, 'Cache-Control': 'no-store' };
      if (site === 'none' || site === 'same-origin')
        return new Response(null, { status: 303, headers: { ...headers, Location: '/' } });
      // Followed from somebody else's page, a redirect would leave a strict cookie behind; a step of our own does not.
      return page(200, '<meta http-equiv="refresh" content="0;url=/"><p>Opening Marginalia…</p>', headers);
    }

    if (!sameText(getCookie(context, cookieName) ?? '', cookieValue)) return refuse();
    if (site !== 'none' && site !== 'same-origin') return refuse();
    const reads = req.method === 'GET' || req.method === 'HEAD';
    if (!reads && req.header('origin') !== origin) return refuse();
    if (reads && ![undefined, origin].includes(req.header('origin'))) return refuse();
    await next();
  };
}

/** Compares in a time that says nothing about where two texts differ, nor how long the secret is. */
function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function refuse(): Response {
  return page(
    403,
    '<h1>Marginalia is not open here</h1><p>Open the address that Marginalia printed when it was started. If you have closed it since, start it again. Your work is safe.</p>',
    { 'Cache-Control': 'no-store' },
  );
}

function page(status: number, body: string, headers: Record<string, string>): Response {
  return new Response(
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Marginalia</title>${body}</html>`,
    { status, headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers } },
  );
}
