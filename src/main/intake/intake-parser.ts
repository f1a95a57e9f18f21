import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { AppError } from '../../shared/app-error.ts';
import type { ParseReport, ParseRequest } from '../../shared/intake/parse-messages.ts';
import { systemCode } from '../disk/disk-error.ts';
import { parseFile } from './parse-file.ts';
import { rejections } from './rejections.ts';

/**
 * The thread in which untrusted files are parsed, built as a file of its own. It may hang, swell or die at any moment:
 * the process's main thread watches it and holds nothing but a stopwatch.
 */
sharp.concurrency(1);
sharp.cache(false);

const port = parentPort;
if (!port) throw new Error('intake-parser runs as a worker thread');
const say = (report: ParseReport) => port.postMessage(report);

port.on('message', (request: ParseRequest) => {
  void answer(request).then(say);
});

async function answer(request: ParseRequest): Promise<ParseReport> {
  const { id } = request;
  try {
    const pages = await parseFile(request, (pagesDone, pagesTotal) =>
      say({ type: 'progress', id, pagesDone, pagesTotal }),
    );
    return { type: 'parsed', id, pages, memoryBytes: process.memoryUsage.rss() };
  } catch (cause) {
    const { code, message } = refusalOf(cause);
    return { type: 'rejected', id, code, reason: message, processIsSound: true };
  }
}

function refusalOf(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  return systemCode(cause) === 'ENOSPC' ? rejections.diskFull() : rejections.ourFault();
}
