import { expect, type Locator, type Page } from '@playwright/test';
import * as Y from 'yjs';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { readAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import { connect } from './api-client.ts';
import type { RunningServer } from './running-server.ts';

/** Opens a piece of the sample class on its Annotate part, and waits until both sides show the page. */
export async function openAnnotating(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title }).click();
  for (const name of ['Sam', 'Priya']) await expect(paneOf(page, name).locator('canvas').first()).toBeVisible();
}

/** The side of one person. */
export function paneOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Pages, ${name}’s marks` });
}

/** Drags the mouse across a pane, from and to fractions of its width and height. */
export async function drag(
  page: Page,
  pane: Locator,
  from: readonly [number, number],
  to: readonly [number, number],
): Promise<void> {
  const box = (await pane.boundingBox())!;
  await page.mouse.move(box.x + box.width * from[0], box.y + box.height * from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to[0], box.y + box.height * to[1], { steps: 12 });
  await page.mouse.up();
}

/** Waits until the screen says that everything is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** One person's annotations on a piece of work as the main process has them, whatever the screen shows. */
export async function annotationsOnDisk(server: RunningServer, title: string, name: string): Promise<Annotation[]> {
  const api = await connect(server);
  const { people } = await api.library.overview();
  const person = people.find((candidate) => candidate.name === name)!;
  const artefact = (await api.library.list({ query: '' })).find((candidate) => candidate.title === title)!;
  const state = await api.documents.open({ ref: { kind: 'layer', artefactId: artefact.id, personId: person.id } });
  const layer = new Y.Doc();
  Y.applyUpdate(layer, new Uint8Array(await state.arrayBuffer()));
  return readAnnotations(layer);
}
