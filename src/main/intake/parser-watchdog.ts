import { Worker } from 'node:worker_threads';
import type { AppError } from '../../shared/app-error.ts';
import type { ParseReport, ParseRequest } from '../../shared/intake/parse-messages.ts';
import { isTooSlow } from './intake-limits.ts';
import type { ParentChannel } from './parent-channel.ts';
import { rejections } from './rejections.ts';

/** Milliseconds between two looks at memory and clock; a decoder fills about 200 MB in that time. */
const LOOK_EVERY_MS = 100;

/** Milliseconds for the last report to leave before this process ends itself. */
const LAST_WORDS_MS = 500;

/** The file at work; instants are milliseconds of `performance.now()`. */
interface Watched {
  readonly request: ParseRequest;
  readonly startedAt: number;
  readonly progressAt: number;
  readonly pagesTotal: number | null;
}

/**
 * Runs the parser in a thread and watches it from outside, since a parser that hangs cannot watch itself. A file that
 * passes a limit or breaks the parser is reported as rejected, and then this whole process ends: memory and native
 * code in an unknown state are not worth saving, and starting again costs a second.
 */
export function watchParser(parserUrl: URL, channel: ParentChannel): void {
  /* Decoders write to the console; what they say is nobody's business and must not mix with a command's output. */
  const parser = new Worker(parserUrl, { stdout: true, stderr: true });
  parser.stdout.resume();
  parser.stderr.resume();
  let current: Watched | null = null;
  let ending = false;

  const end = (reason: AppError) => {
    if (ending) return;
    ending = true;
    clearInterval(looking);
    if (current) {
      const { code, message } = reason;
      const report: ParseReport = {
        type: 'rejected',
        id: current.request.id,
        code,
        reason: message,
        processIsSound: false,
      };
      channel.send(report);
    }
    /* `process.exit` would wait for the thread, which is what has gone wrong. */
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), LAST_WORDS_MS);
  };

  const looking = setInterval(() => {
    if (!current) return;
    const { request, startedAt, progressAt, pagesTotal } = current;
    const now = performance.now();
    if (process.memoryUsage.rss() > request.limits.memoryBytes) end(rejections.tooMuchMemory());
    else if (isTooSlow(request.limits, pagesTotal, now - startedAt, now - progressAt)) end(rejections.tooSlow());
  }, LOOK_EVERY_MS);

  parser.on('message', (report: ParseReport) => {
    if (ending) return;
    if (report.type !== 'progress') current = null;
    else if (current) current = { ...current, progressAt: performance.now(), pagesTotal: report.pagesTotal };
    channel.send(report);
  });
  parser.on('error', (error: NodeJS.ErrnoException) => {
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? rejections.tooMuchMemory() : rejections.crashed());
  });
  parser.on('exit', () => end(rejections.crashed()));

  channel.onMessage((message) => {
    const request = message as ParseRequest;
    const now = performance.now();
    current = { request, startedAt: now, progressAt: now, pagesTotal: null };
    parser.postMessage(request);
  });
}
