import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { AppError } from '../../shared/app-error.ts';
import { startBrowserShell } from '../shells/browser/browser-shell.ts';
import { forkedIntakeProcess } from '../shells/browser/forked-intake-process.ts';
import { openInBrowser } from '../shells/browser/open-in-browser.ts';
import type { RendererSource } from '../web/renderer-routes.ts';
import { chooseLibraryDir, rendererSource, type AppPaths } from './app-paths.ts';
import { INTAKE_MEMORY_MB, logLine, openLibrary } from './open-library.ts';

/** How long the last writes may take after Ctrl-C. */
const CLOSING_MS = 10_000;

/**
 * `marginalia serve`: the app in a browser on this computer, until Ctrl-C. Prints the address on a line of its own.
 *
 * @throws AppError when the library cannot be opened or the port is taken
 */
export async function serveCommand(args: readonly string[], paths: AppPaths): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      library: { type: 'string' },
      port: { type: 'string', default: '0' },
      'no-open': { type: 'boolean', default: false },
      empty: { type: 'boolean', default: false },
    },
  });
  const port = readPort(values.port);
  const stopped = stopSignal();
  const services = await openLibrary({
    libraryDir: chooseLibraryDir(values.library, process.env),
    shell: 'browser',
    startIntakeProcess: forkedIntakeProcess(paths.intakeWorker, INTAKE_MEMORY_MB),
    packsDir: paths.packs,
    sampleClass: values.empty ? null : paths.sampleClass,
  });
  try {
    const renderer = rendererSource(paths, process.env);
    const shell = await startBrowserShell({
      services,
      renderer,
      port,
      token: launchToken(renderer, process.env),
      log: logLine,
    }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new AppError(
        'bad-input',
        `Port ${port} is taken by another program. Leave out --port, and a free one is found.`,
      );
    });
    process.stdout.write(`Marginalia: ${shell.launchUrl}\n`);
    if (!values['no-open']) openInBrowser(shell.launchUrl, process.platform, process.env);
    await stopped;
    await shell.close();
  } finally {
    await services.close();
  }
}

/** Fresh for every launch; only while developing does it outlive a restart, so that the open page still gets in. */
function launchToken(renderer: RendererSource, environment: NodeJS.ProcessEnv): string {
  const kept = renderer.kind === 'dev-server' ? environment.MARGINALIA_DEV_TOKEN : undefined;
  return kept ?? randomBytes(32).toString('base64url');
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new AppError('bad-input', `“${text}” is not a port. Give a number up to 65535, or leave --port out.`);
}

/** Settles at the first wish to end. The same wish often arrives twice, from the terminal and from npm. */
function stopSignal(): Promise<void> {
  return new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  }).then(() => {
    setTimeout(() => process.exit(1), CLOSING_MS).unref();
  });
}
