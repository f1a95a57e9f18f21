import { open } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { parseRange } from './parse-range.ts';

/** For files whose name is the hash of what is in them. */
export const IMMUTABLE = 'private, max-age=31536000, immutable';

/** For sound, which may be destroyed, and which not everybody may hear at any time: nothing of it may stay behind. */
export const NEVER_KEPT = 'no-store';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.pdf': 'application/pdf',
  '.wav': 'audio/wav',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/**
 * Streams a file, whole or the one range of bytes the request asks for. The path comes from our own tables, never from
 * the request. A file that has gone in the meantime is answered with 404.
 */
export async function fileResponse(request: Request, path: string, cacheControl: string): Promise<Response> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (file === null) return new Response('This file is not there any more.', { status: 404 });
  try {
    const { size } = await file.stat();
    const range = parseRange(request.headers.get('range'), size);
    const headers = new Headers({ 'Accept-Ranges': 'bytes', 'Cache-Control': cacheControl });
    if (range === 'unsatisfiable') {
      await file.close();
      headers.set('Content-Range', `bytes */${size}`);
      return new Response(null, { status: 416, headers });
    }
    const { start, end } = range === 'whole' ? { start: 0, end: size - 1 } : range;
    headers.set('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
    headers.set('Content-Length', String(end - start + 1));
    if (range !== 'whole') headers.set('Content-Range', `bytes ${start}-${end}/${size}`);
    if (request.method === 'HEAD' || size === 0) {
      await file.close();
      return new Response(null, { status: range === 'whole' ? 200 : 206, headers });
    }
    // Node's web stream differs from the platform's only in its declaration.
    const body = Readable.toWeb(file.createReadStream({ start, end })) as unknown as ReadableStream<Uint8Array>;
    return new Response(body, { status: range === 'whole' ? 200 : 206, headers });
  } catch (error) {
    await file.close();
    throw error;
  }
}
