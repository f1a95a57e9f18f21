import { Hono } from 'hono';
import type { AppServices } from '../app-services.ts';
import { fileResponse, IMMUTABLE, NEVER_KEPT } from './file-response.ts';
import type { WebEnvironment } from './web-environment.ts';

/** The stored pages, their thumbnails and what was recorded, by the addresses in `shared/file-urls.ts`. */
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
    .get('/files/artefacts/:artefactId/clips/:name{[a-z0-9-]+\\.wav}', async (context, next) => {
      const clipId = context.req.param('name').slice(0, -'.wav'.length);
      const path = await files.clip(context.req.param('artefactId'), clipId, context.req.query('as'));
      return path === null ? next() : fileResponse(context.req.raw, path, NEVER_KEPT);
    })
    .get('/files/artefacts/:artefactId/takes/:takeId/sound.wav', async (context, next) => {
      const path = await files.takeSound(context.req.param('artefactId'), context.req.param('takeId'));
      return path === null ? next() : fileResponse(context.req.raw, path, NEVER_KEPT);
    })
    .all('/files/*', (context) => context.text('There is no such file.', 404));
}
