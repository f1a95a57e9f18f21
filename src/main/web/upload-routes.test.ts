import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { WebEnvironment } from './web-environment.ts';
import { errorResponse } from './error-response.ts';
import { uploadRoutes } from './upload-routes.ts';

test('an upload that turns out larger than the limit is broken off on the way', async () => {
  let taken = 0;
  const uploads = {
    async receive(_name: string, body: ReadableStream<Uint8Array>) {
      for await (const chunk of body) taken += chunk.byteLength;
      return { uploadId: 'upload-1' };
    },
    find: () => ({ path: '', name: '' }),
    discard: () => Promise.resolve(),
  };
  const app = new Hono<WebEnvironment>().route('/', uploadRoutes(uploads, 1000));
  app.onError((error) => errorResponse(error, () => undefined));
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(400));
    },
  });
  const response = await app.request('/uploads?name=scan.pdf', {
    method: 'POST',
    body: endless,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ code: 'file-too-large' });
  expect(taken).toBeLessThanOrEqual(1000);
});
