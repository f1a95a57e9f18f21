import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { AppPaths } from './app-paths.ts';

/** `marginalia desktop`: hands over to the start script, which finds Electron or says in a sentence why it cannot. */
export async function desktopCommand(args: readonly string[], paths: AppPaths): Promise<number> {
  const child = spawn(process.execPath, [join(paths.scripts, 'start.mjs'), '--desktop', ...args], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
