import { Hono, type MiddlewareHandler } from 'hono';
import type { AppServices } from '../app-services.ts';
import { errorResponse } from './error-response.ts';
import { fileRoutes } from './file-routes.ts';
import { rendererRoutes, type RendererSource } from './renderer-routes.ts';
import { rpcRoutes } from './rpc-routes.ts';
import { securityHeaders } from './security-headers.ts';
import { uploadRoutes } from './upload-routes.ts';
import type { WebEnvironment } from './web-environment.ts';

export interface WebAppOptions {
  readonly services: AppServices;
  readonly renderer: RendererSource;
  /** Decides who may come in at all; each shell has its own. */
  readonly gate: MiddlewareHandler<WebEnvironment>;
  readonly log: (line: string) => void;
}

/** Everything the app can do, as one function from request to response. A shell only carries requests to it. */
export async function createWebApp(options: WebAppOptions): Promise<(request: Request) => Promise<Response>> {
  const { services, log } = options;
  const app = new Hono<WebEnvironment>();
  app.use(securityHeaders(options.renderer));
  app.use(options.gate);
  app.route('/', rpcRoutes(services, log));
  app.route('/', fileRoutes(services.files));
  app.route('/', uploadRoutes(services.uploads));
  app.route('/', await rendererRoutes(options.renderer));
  app.notFound((context) => context.text('There is nothing at this address.', 404));
  app.onError((error) => errorResponse(error, log));
  return async (request) => app.fetch(request);
}
