import { expect, type Page } from '@playwright/test';
import { connect } from './api-client.ts';
import type { RunningServer } from './running-server.ts';
import type { Artefact } from '../../src/shared/library/artefact.ts';
import { paneOf } from './annotating.ts';

/** A piece of the sample class as the main process has it. */
export async function artefactNamed(server: RunningServer, title: string): Promise<Artefact> {
  const api = await connect(server);
  const found = (await api.library.list({ query: '' })).find((artefact) => artefact.title === title)!;
  return api.library.get({ artefactId: found.id });
}

/** Puts the keyboard on one person's pages, as Tab does, and takes up the codes. */
export async function takeUpCodes(page: Page, name: string): Promise<void> {
  await paneOf(page, name).focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('toolbar', { name: 'Marking codes' })).toBeVisible();
}

/** Presses keys one after another. */
export async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Opens the command palette and types into it. */
export async function typeCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder('Find a piece of work, or say what to do')).toBeFocused();
  await page.keyboard.type(words);
}
