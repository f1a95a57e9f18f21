import { expect } from '@playwright/test';
import * as Y from 'yjs';
import type { Annotation } from '../../src/shared/annotations/annotation.ts';
import { putAnnotations, readAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import { connect } from '../support/api-client.ts';
import { test } from '../support/app-test.ts';
import { startServer } from '../support/running-server.ts';

const KILLS = 50;
/** How many people draw at once while the power goes. */
const PENS = 4;

test('after fifty kills at random moments every stroke that was acknowledged is there', async ({ libraryDir }) => {
  test.setTimeout(300_000);
  const acknowledged = new Map<string, Set<string>>();
  let kills = 0;
  let drawn = 0;
  while (kills < KILLS) {
    const server = await startServer(libraryDir);
    const api = await connect(server);
    const [artefact] = await api.library.list({ query: '' });
    const { pages } = await api.library.get({ artefactId: artefact!.id });

    const draw = async (personId: string): Promise<void> => {
      const kept = acknowledged.get(personId) ?? new Set<string>();
      acknowledged.set(personId, kept);
      const ref = { kind: 'layer', artefactId: artefact!.id, personId } as const;
      const layer = new Y.Doc();
      Y.applyUpdate(layer, new Uint8Array(await (await api.documents.open({ ref })).arrayBuffer()));
      const there = new Set(readAnnotations(layer).map(({ id }) => id));
      expect([...kept].filter((id) => !there.has(id))).toEqual([]);
      for (;;) {
        const stroke = strokeOn(pages[0]!.id, personId, drawn++);
        const before = Y.encodeStateVector(layer);
        putAnnotations(layer, [stroke]);
        await api.documents.push({ ref, update: new Blob([new Uint8Array(Y.encodeStateAsUpdate(layer, before))]) });
        kept.add(stroke.id);
      }
    };
    const pens = Array.from({ length: PENS }, (_, index) =>
      draw(`pen-holder-${index}`).catch((error: unknown) => error),
    );
    // The moment is random on purpose: any instant of a write must be survivable.
    const moment = setTimeout(() => void server.kill(), Math.random() * 120);
    const ends = await Promise.all(pens);
    clearTimeout(moment);
    await server.kill();
    for (const end of ends)
      expect(end).toMatchObject({ message: expect.stringMatching(/fetch failed|terminated|aborted/) });
    kills += 1;
  }
  const total = [...acknowledged.values()].reduce((sum, kept) => sum + kept.size, 0);
  expect(total).toBeGreaterThan(KILLS * PENS);

  const server = await startServer(libraryDir);
  const api = await connect(server);
  const [artefact] = await api.library.list({ query: '' });
  for (const [personId, kept] of acknowledged) {
    const layer = new Y.Doc();
    const state = await api.documents.open({ ref: { kind: 'layer', artefactId: artefact!.id, personId } });
    Y.applyUpdate(layer, new Uint8Array(await state.arrayBuffer()));
    const there = new Set(readAnnotations(layer).map(({ id }) => id));
    expect([...kept].filter((id) => !there.has(id))).toEqual([]);
  }
  await server.stop();
});

function strokeOn(pageId: string, personId: string, index: number): Annotation {
  const points = Array.from({ length: 40 }, (_, at) => [1000 + at * 50, 2000 + ((at * index) % 700), 500]).flat();
  return { kind: 'ink', id: `stroke-${index}`, pageId, personId, madeAt: index, points, width: 40, colour: 'blue' };
}
