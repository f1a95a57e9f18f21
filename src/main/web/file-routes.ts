import { Hono } from 'hono';
import type { AppServices } from '../app-services.ts';
import { fileResponse, IMMUTABLE } from './file-response.ts';
import type { WebEnvironment } from './web-environment.ts';

/** The stored pages and their thumbnails, by the addresses in `shared/file-urls.ts`. */
export function fileRoutes(files: AppServices['files']): Hono<WebEnvironment> {
  return new Hono<WebEnvironment>()
    .get('/files/artefacts/:artefactId/pages/:file', async (context, next) => {
      const path = await files.page(context.req.param('artefactId'), context.req.param('file'));
      return path === null ? next() : fileResponse(context.req.raw, path, IMMUTABLE);
    })
    .get('/files/artefacts/:artefactId/thumbnails/:name{[a-z0-9-]+\\.webp}', async (context, next) => {
      const pageId = context.req.param('name').slice(0, -'.webp'.length);
      const path = await files.thumbnail(context.req.param('artefactId'), pageId);
      return path === null ? next() : fileResponse(context.req.raw, path, IMMUTABLE);
    })
    .all('/files/*', (context) => context.text('There is no such file.', 404));
}
