import { spawn } from 'node:child_process';

/**
 * Opens an address in the person's own browser when there is a screen to show it on. That it did not work is no error:
 * the address has been printed as well.
 */
export function openInBrowser(url: string, platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): void {
  const command = opener(platform, environment);
  if (command === null) return;
  const [program, ...options] = command;
  const child = spawn(program, [...options, url], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

function opener(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): [string, ...string[]] | null {
  if (platform === 'darwin') return ['open'];
  // `start` belongs to the command prompt; this is the same without a shell that reads the address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return environment.DISPLAY || environment.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}
