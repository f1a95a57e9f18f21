import { AppError } from '../../shared/app-error.ts';
import type { MakeId } from '../../shared/ids.ts';
import { parseReportSchema } from '../../shared/intake/parse-messages.ts';
import type { IntakeLimits, ParsedPage, ParseReport, ParseRequest } from '../../shared/intake/parse-messages.ts';
import type { IntakeProcess, StartIntakeProcess } from './intake-process.ts';
import { rejections } from './rejections.ts';

/** Milliseconds beyond the watchdog's patience after which a process that should have spoken is ended from here. */
const GRACE_MS = 5_000;

export type ReportPages = (pagesDone: number, pagesTotal: number | null) => void;

/** Parses files one after another in a separate process, started when needed and started anew after any accident. */
export interface ParsingProcess {
  /**
   * Turns the file at `path` into pages inside `folder`. Throws an AppError when the file is turned away, when it
   * broke or outlasted the process, and `cancelled` when `signal` aborts. Call it for one file at a time.
   */
  parse(path: string, folder: string, report: ReportPages, signal: AbortSignal): Promise<ParsedPage[]>;
  /** Ends the process; a later `parse` starts another. */
  stop(): void;
}

type News = ParseReport | { readonly type: 'ended' } | { readonly type: 'nonsense' };

/** Makes the holder of a parsing process; nothing is started yet. */
export function createParsingProcess(
  startProcess: StartIntakeProcess,
  limits: IntakeLimits,
  makeId: MakeId,
): ParsingProcess {
  let running: IntakeProcess | null = null;
  let hear: ((news: News) => void) | null = null;

  function start(): IntakeProcess {
    const started = startProcess();
    started.onMessage((message) => {
      if (started !== running) return;
      const report = parseReportSchema.safeParse(message);
      hear?.(report.success ? report.data : { type: 'nonsense' });
    });
    started.onExit(() => {
      if (started !== running) return;
      running = null;
      hear?.({ type: 'ended' });
    });
    return started;
  }

  function stop(): void {
    const ending = running;
    running = null;
    ending?.kill();
  }

  return {
    stop,
    async parse(path, folder, report, signal) {
      if (signal.aborted) throw rejections.cancelled();
      running ??= start();
      const request: ParseRequest = { type: 'parse', id: makeId(), path, folder, limits };
      const { promise, resolve, reject } = Promise.withResolvers<ParsedPage[]>();
      const giveUp = (reason: AppError) => {
        stop();
        reject(reason);
      };
      const outlasted = () => giveUp(rejections.tooSlow());
      const wait = () => setTimeout(outlasted, limits.fileMs + GRACE_MS);
      let backstop = wait();
      const onAbort = () => giveUp(rejections.cancelled());
      signal.addEventListener('abort', onAbort);

      hear = (news) => {
        if (news.type === 'ended' || news.type === 'nonsense') return giveUp(rejections.crashed());
        if (news.id !== request.id) return;
        if (news.type === 'progress') {
          clearTimeout(backstop);
          backstop = wait();
          report(news.pagesDone, news.pagesTotal);
        } else if (news.type === 'parsed') {
          if (news.memoryBytes > limits.memoryBytes / 2) stop();
          resolve(news.pages);
        } else {
          if (!news.processIsSound) stop();
          reject(new AppError(news.code, news.reason));
        }
      };
      running.send(request);
      try {
        return await promise;
      } finally {
        hear = null;
        clearTimeout(backstop);
        signal.removeEventListener('abort', onAbort);
      }
    },
  };
}
