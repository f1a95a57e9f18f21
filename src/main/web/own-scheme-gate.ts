import type { MiddlewareHandler } from 'hono';
import type { WebEnvironment } from './web-environment.ts';

/**
 * Guards the desktop's own scheme. Only this app's windows can reach it at all; what is left to refuse is a frame or a
 * page of another origin that found its way into one of them.
 */
export function ownSchemeGate(origin: string): MiddlewareHandler<WebEnvironment> {
  return async (context, next) => {
    const sender = context.req.header('origin');
    const foreign = sender !== undefined && sender !== origin;
    const url = new URL(context.req.url);
    if (foreign || `${url.protocol}//${url.host}` !== origin)
      return context.text('This page is not part of Marginalia.', 403);
    await next();
  };
}
