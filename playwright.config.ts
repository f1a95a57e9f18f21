import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';
import { sandboxArguments } from './tests/support/project.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/support/prepare-sample-library.ts',
  outputDir: '.cache/e2e/results',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.cache/e2e/results.json' }]],
  use: {
    viewport: { width: 1366, height: 768 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace takes a fifth of a story's processor time. Whoever needs one asks for it: --trace retain-on-failure.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: findBrowser() ?? undefined,
      args: [
        ...sandboxArguments,
        '--disable-background-networking',
        '--no-first-run',
        '--use-fake-device-for-media-stream',
      ],
    },
  },
});
