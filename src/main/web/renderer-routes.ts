import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Hono, type Context } from 'hono';
import { fileResponse, IMMUTABLE } from './file-response.ts';
import type { WebEnvironment } from './web-environment.ts';

/** Where the page and its scripts come from: the finished build, or the dev server with hot reload. */
export type RendererSource =
  { readonly kind: 'built'; readonly dir: string } | { readonly kind: 'dev-server'; readonly url: string };

/** Stands in the built page wherever the nonce of the response belongs; the build's configuration names it too. */
const NONCE_PLACE = /%CSP_NONCE%/g;

/** Serves the page at `/` and the files it consists of. */
export async function rendererRoutes(source: RendererSource): Promise<Hono<WebEnvironment>> {
  return source.kind === 'built' ? builtRoutes(source.dir) : devServerRoutes(source.url);
}

/** Only files that lay in the build at start exist, so no address, however spelt, leads anywhere else. */
async function builtRoutes(dir: string): Promise<Hono<WebEnvironment>> {
  const page = await readFile(join(dir, 'index.html'), 'utf8');
  const paths = new Map<string, string>();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) paths.set(`/${relative(dir, path).split(sep).join('/')}`, path);
  }
  paths.delete('/index.html');

  return new Hono<WebEnvironment>()
    .get('/', (context) => pageResponse(context, page))
    .get('*', (context, next) => {
      const path = paths.get(context.req.path);
      if (path === undefined) return next();
      return fileResponse(context.req.raw, path, context.req.path.startsWith('/assets/') ? IMMUTABLE : 'no-cache');
    });
}

function devServerRoutes(url: string): Hono<WebEnvironment> {
  return new Hono<WebEnvironment>().get('*', async (context) => {
    const { pathname, search } = new URL(context.req.url);
    const answer = await fetch(new URL(pathname + search, url), {
      headers: { accept: context.req.header('accept') ?? '*/*' },
    });
    if (pathname === '/') return pageResponse(context, await answer.text());
    return new Response(answer.body, {
      status: answer.status,
      headers: {
        'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      },
    });
  });
}

function pageResponse(context: Context<WebEnvironment>, page: string): Response {
  const nonce = context.get('secureHeadersNonce') ?? '';
  return context.html(page.replace(NONCE_PLACE, nonce), 200, { 'Cache-Control': 'no-store' });
}
