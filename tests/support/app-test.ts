import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { SAMPLE_LIBRARY } from './project.ts';
import { startServer, type RunningServer } from './running-server.ts';

export interface AppFixtures {
  /** A library of this test's own, filled with the sample class. */
  libraryDir: string;
  /** The browser shell on that library. */
  server: RunningServer;
  /** A page that has opened the app. The test fails if it logs an error or reaches for anything beyond the app. */
  app: Page;
}

export const test = base.extend<AppFixtures>({
  libraryDir: async ({}, use) => {
    const parent = await mkdtemp(path.join(tmpdir(), 'marginalia-story-'));
    const libraryDir = path.join(parent, 'library');
    await cp(process.env[SAMPLE_LIBRARY]!, libraryDir, { recursive: true });
    await use(libraryDir);
    await rm(parent, { recursive: true, force: true });
  },

  server: async ({ libraryDir }, use) => {
    const server = await startServer(libraryDir);
    await use(server);
    await server.stop();
  },

  app: async ({ page, server }, use) => {
    const complaints = watchForComplaints(page, new URL(server.url).origin);
    await page.goto(server.url);
    await use(page);
    if (complaints.length > 0) throw new Error(`the page complained:\n${complaints.join('\n')}`);
  },
});

/** Collects what no story may cause: errors, security policy violations, requests that leave the app. */
export function watchForComplaints(page: Page, origin: string): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    // A connection that ends because the story ends the server is reported by the browser, not by us.
    if (message.type() === 'error' && !/ERR_CONNECTION|ERR_INCOMPLETE|ERR_EMPTY/.test(message.text())) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(blob|data):/.test(url)) complaints.push(`request to ${url}`);
  });
  return complaints;
}
