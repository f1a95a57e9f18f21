import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * An installed Chrome, Chromium or Edge, or the Chromium that Playwright downloaded.
 *
 * @returns {string | null} the path of its program
 */
export function findBrowser() {
  return [...installed(), ...downloaded()].find((file) => existsSync(file)) ?? null;
}

function installed() {
  switch (process.platform) {
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
        ]);
    case 'darwin':
      return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    default:
      return (process.env.PATH ?? '')
        .split(path.delimiter)
        .flatMap((folder) =>
          ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'].map((name) =>
            path.join(folder, name),
          ),
        );
  }
}

function downloaded() {
  try {
    return [createRequire(import.meta.url)('playwright-core').chromium.executablePath()];
  } catch {
    // Playwright does not know this platform, or is not installed yet.
    return [];
  }
}
