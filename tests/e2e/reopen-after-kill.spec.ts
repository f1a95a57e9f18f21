import { expect } from '@playwright/test';
import * as Y from 'yjs';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { putAnnotations, readAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import { connect } from '../support/api-client.ts';
import { annotationsOnDisk, drag, expectSaved, openAnnotating, paneOf } from '../support/annotating.ts';
import { test } from '../support/app-test.ts';
import { startServer } from '../support/running-server.ts';

const WORK = 'Comparing fractions';
const KILLS = 50;
/** How many people draw at once while the power goes. */
const PENS = 4;

test('what a person saw saved is on the page again after the power went', async ({ libraryDir, page }) => {
  const before = await startServer(libraryDir);
  await page.goto(before.url);
  await openAnnotating(page, WORK);
  const [drawnBefore] = [(await annotationsOnDisk(before, WORK, 'Sam')).length];
  await drag(page, paneOf(page, 'Sam'), [0.7, 0.9], [0.9, 0.9]);
  await drag(page, paneOf(page, 'Sam'), [0.7, 0.94], [0.9, 0.94]);
  await expectSaved(page);
  await before.kill();
  // The page is told that nothing more is being saved, and keeps what is drawn meanwhile.
  await drag(page, paneOf(page, 'Sam'), [0.7, 0.86], [0.9, 0.86]);
  await expect(page.getByText(/^Not saved/).first()).toBeVisible();

  const port = new URL(before.url).port;
  const after = await startServer(libraryDir, ['--port', port]);
  expect(await annotationsOnDisk(after, WORK, 'Sam')).toHaveLength(drawnBefore! + 2);
  // Nobody presses anything: the page finds out by itself that another run of the app answers.
  await expect(page.getByRole('alert').filter({ hasText: /^Marginalia was started again/ })).toBeVisible();
  await page.goto(after.url, { waitUntil: 'commit' });
  await openAnnotating(page, WORK);
  await page.getByRole('button', { name: 'Select and move' }).click();
  await paneOf(page, 'Sam').focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('group', { name: `${drawnBefore! + 2} marks` })).toBeVisible();
  await after.stop();
});

test('after fifty kills at random moments every stroke that was acknowledged is there', async ({ libraryDir }) => {
  test.setTimeout(300_000);
  const acknowledged = new Map<string, Set<string>>();
  for (let pen = 0; pen < PENS; pen += 1) acknowledged.set(`pen-holder-${pen}`, new Set());
  let drawn = 0;

  for (let kills = 0; kills < KILLS; kills += 1) {
    const server = await startServer(libraryDir);
    const layers = await openLayers(await connect(server), acknowledged);
    let killed = false;
    const pens = layers.map(async ({ draw, kept }) => {
      for (;;) {
        const stroke = strokeOn('page-one', drawn++);
        try {
          await draw(stroke);
        } catch (error) {
          if (killed) return;
          throw error;
        }
        kept.add(stroke.id);
      }
    });
    // The moment is random on purpose: any instant of a write must be survivable.
    setTimeout(() => {
      killed = true;
      void server.kill();
    }, Math.random() * 120);
    await Promise.all(pens);
    await server.kill();
  }

  const server = await startServer(libraryDir);
  await openLayers(await connect(server), acknowledged);
  await server.stop();
  const total = [...acknowledged.values()].reduce((sum, kept) => sum + kept.size, 0);
  expect(total).toBeGreaterThan(KILLS * PENS);
  process.stdout.write(`${KILLS} kills, ${total} acknowledged strokes, none lost\n`);
});

/** Opens everybody's layer as the disk has it, and fails when a stroke that was acknowledged is not in it. */
async function openLayers(api: Awaited<ReturnType<typeof connect>>, acknowledged: Map<string, Set<string>>) {
  const [artefact] = await api.library.list({ query: '' });
  return Promise.all(
    [...acknowledged].map(async ([personId, kept]) => {
      const ref = { kind: 'layer', artefactId: artefact!.id, personId } as const;
      const layer = new Y.Doc();
      Y.applyUpdate(layer, new Uint8Array(await (await api.documents.open({ ref })).arrayBuffer()));
      const there = new Set(readAnnotations(layer).map(({ id }) => id));
      expect([...kept].filter((id) => !there.has(id))).toEqual([]);
      const draw = async (stroke: Annotation): Promise<void> => {
        const before = Y.encodeStateVector(layer);
        putAnnotations(layer, [stroke]);
        await api.documents.push({ ref, update: new Blob([new Uint8Array(Y.encodeStateAsUpdate(layer, before))]) });
      };
      return { draw, kept };
    }),
  );
}

function strokeOn(pageId: string, index: number): Annotation {
  const points = Array.from({ length: 40 }, (_, at) => [1000 + at * 50, 2000 + ((at * index) % 700), 500]).flat();
  return {
    kind: 'ink',
    id: `stroke-${index}`,
    pageId,
    personId: 'pen-holder',
    madeAt: index,
    points,
    width: 40,
    colour: 'blue',
  };
}
