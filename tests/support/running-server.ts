import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { builtMain, projectRoot } from './project.ts';

/** The browser shell as a person would start it, in a process of its own. */
export interface RunningServer {
  /** The address it printed, with the launch token. */
  url: string;
  process: ChildProcess;
  /** Everything it printed so far. */
  output: () => string;
  /** Ends it as Ctrl-C does, and waits until it is gone. */
  stop: () => Promise<void>;
  /** Ends it as a power cut does. */
  kill: () => Promise<void>;
}

/**
 * Starts the browser shell on a library and waits for its address. Rejects with its output when it ends before that.
 * `preload` is a module of the tests that the process loads before anything else, and can be sent messages.
 */
export async function startServer(
  libraryDir: string,
  options: readonly string[] = [],
  preload?: string,
): Promise<RunningServer> {
  const child = spawn(
    process.execPath,
    [
      ...(preload ? ['--import', preload] : []),
      path.join(builtMain, 'cli.js'),
      'serve',
      '--library',
      libraryDir,
      '--no-open',
      ...options,
    ],
    { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe', ...(preload ? (['ipc'] as const) : [])] },
  );
  const lines: string[] = [];
  child.stderr!.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      lines.push(`${line}\n`);
      const address = /^Marginalia: (http:\S+)$/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${lines.join('')}`)));
  });
  return {
    url,
    process: child,
    output: () => lines.join(''),
    stop: () => end(child, 'SIGINT'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
