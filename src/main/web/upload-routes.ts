import { Hono } from 'hono';
import { AppError } from '../../shared/app-error.ts';
import type { AppServices } from '../app-services.ts';
import type { WebEnvironment } from './web-environment.ts';

/** The largest file taken in: 1 GiB, well above the 200-page scans people really have. */
const MAX_UPLOAD_BYTES = 1024 ** 3;

/** Takes in files before an import. The body goes to the disk as it comes and is never held in memory. */
export function uploadRoutes(
  uploads: AppServices['uploads'],
  maxBytes: number = MAX_UPLOAD_BYTES,
): Hono<WebEnvironment> {
  return new Hono<WebEnvironment>().post('/uploads', async (context) => {
    const name = context.req.query('name') ?? '';
    const { body } = context.req.raw;
    if (name === '' || name.length > 255 || body === null) {
      throw new AppError('bad-input', 'This file came without a name or without anything in it. Nothing was imported.');
    }
    if (Number(context.req.header('content-length') ?? 0) > maxBytes) throw tooLarge();
    return context.json(await uploads.receive(name, body.pipeThrough(limitTo(maxBytes))));
  });
}

function limitTo(maxBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let passed = 0;
  return new TransformStream({
    transform(chunk, controller) {
      passed += chunk.byteLength;
      if (passed > maxBytes) throw tooLarge();
      controller.enqueue(chunk);
    },
  });
}

function tooLarge(): AppError {
  return new AppError(
    'file-too-large',
    'This file is larger than 1 GB, so it was not imported. Split it, or scan it in fewer dots per inch.',
  );
}
