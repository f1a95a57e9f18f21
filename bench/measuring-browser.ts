import { readFileSync } from 'node:fs';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/find-browser.mjs';
import { sandboxArguments } from '../tests/support/project.ts';
import { installStopwatch } from './stopwatch.ts';

/** A browser that was started for one measurement and knows nothing of the one before. */
export interface MeasuringBrowser {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Megabytes of JavaScript objects that are still needed, after two forced collections. */
  heapMB(): Promise<number>;
  /** Megabytes of memory of all processes that draw pages, shared parts counted in shares; null where /proc is missing. */
  memoryMB(): Promise<number | null>;
  /** Seconds of processor time of all processes that draw pages, since they began. */
  workedSeconds(): Promise<number>;
  /** Milliseconds of script on the main thread while `act` runs. */
  scriptMs(act: () => Promise<void>): Promise<number>;
  close(): Promise<void>;
}

export const WINDOW = { width: 1280, height: 800 };

/** How often a page is asked for a frame, and after how long without any, and without work, it is taken for stuck, in milliseconds. */
const HEARTBEAT_MS = 10_000;
const STUCK_MS = 30_000;
/** Seconds of processor time between two heartbeats below which a page is not working. */
const IDLE_SECONDS = 1;
/** How many browsers may get stuck in one measurement before it is given up. */
const TRIES = 4;

/**
 * Measures in a fresh browser and closes it. Chromium without a screen and without a limit to its frames now and then
 * waits for ever for tiles that nobody draws (its compositor traces "Not activating because pending tree not ready").
 * Such a browser, or one that crashes, is given up, and that is said; the measurement is then made once more from its
 * beginning. Null when that happened to {@link TRIES} browsers in a row.
 */
export async function inFreshBrowser<T>(
  measure: (browser: MeasuringBrowser) => Promise<T>,
  say: (line: string) => void,
): Promise<T | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const measured = await inOneBrowser(measure);
    if (measured !== 'stuck') return measured;
    say(`Browser ${tried + 1} of ${TRIES} got stuck or crashed in this measurement.`);
  }
  return null;
}

async function inOneBrowser<T>(measure: (browser: MeasuringBrowser) => Promise<T>): Promise<T | 'stuck'> {
  const browser = await openBrowser();
  let stuck = false;
  let aliveAt = Date.now();
  let worked = 0;
  const alive = () => (aliveAt = Date.now());
  const giveUp = () => {
    stuck = true;
    void browser.close();
  };
  browser.page.once('crash', giveUp);
  const heartbeat = setInterval(() => {
    if (Date.now() - aliveAt > STUCK_MS) {
      giveUp();
      return;
    }
    browser.page.evaluate(() => new Promise(requestAnimationFrame)).then(alive, () => undefined);
    browser.workedSeconds().then(
      (seconds) => {
        if (seconds - worked > IDLE_SECONDS) alive();
        worked = seconds;
      },
      () => undefined,
    );
  }, HEARTBEAT_MS);
  try {
    return await measure(browser);
  } catch (error) {
    if (stuck) return 'stuck';
    throw error;
  } finally {
    clearInterval(heartbeat);
    await browser.close();
  }
}

/** Opens a fresh browser whose frames are as fast as they can be made, so that their cost can be seen. */
async function openBrowser(): Promise<MeasuringBrowser> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: [
      ...sandboxArguments,
      '--disable-gpu',
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
      '--disable-background-networking',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--enable-precise-memory-info',
      '--no-first-run',
    ],
  });
  const context = await browser.newContext({ viewport: WINDOW, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(installStopwatch);
  const cdp = await context.newCDPSession(page);
  const whole = await browser.newBrowserCDPSession();
  await cdp.send('Performance.enable');

  const scriptSeconds = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
  };
  const drawing = async () => {
    const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
    return processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU');
  };
  return {
    page,
    cdp,
    async heapMB() {
      for (let i = 0; i < 2; i++) await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      return usedSize / 1e6;
    },
    async memoryMB() {
      await cdp.send('HeapProfiler.collectGarbage');
      const sizes = (await drawing()).map(({ id }) => proportionalMB(id));
      return sizes.some((size) => size === null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
    },
    async workedSeconds() {
      return (await drawing()).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
    },
    async scriptMs(act) {
      const before = await scriptSeconds();
      await act();
      return ((await scriptSeconds()) - before) * 1000;
    },
    close: () => browser.close(),
  };
}

/** Memory of one process with what it shares counted in shares (proc_pid_smaps(5), Pss). */
function proportionalMB(pid: number): number | null {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null;
  }
}
