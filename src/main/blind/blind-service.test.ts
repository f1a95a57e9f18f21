import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openLibraryUnderTest, pen } from '../../../tests/support/library-under-test.ts';
import { temporaryFolder } from '../../../tests/support/temporary-folder.ts';
import type { BlindStep } from '../../shared/blind/blind-record.ts';

const SAM = 'person-sam';
const PRIYA = 'person-priya';

async function openWithWork() {
  const dir = path.join(await temporaryFolder(), 'library');
  const library = await openLibraryUnderTest(dir);
  const artefact = await library.add('Fractions');
  return { ...library, artefact, ...hands(library, artefact.id) };
}

function hands({ services }: Awaited<ReturnType<typeof openLibraryUnderTest>>, artefactId: string) {
  return {
    step: (step: BlindStep) => services.blind.step({ artefactId, step }),
    layer: (personId: string) => ({ kind: 'layer', artefactId, personId }) as const,
  };
}

test('while people mark alone nobody but whoever has the laptop opens or changes a layer, and only their own', async () => {
  const { services, artefact, step, layer } = await openWithWork();
  const { documents } = services;
  const [sam, priya] = [pen(artefact, SAM), pen(artefact, PRIYA)];
  await documents.push(layer(PRIYA), priya.draw());
  await step({ type: 'start', people: [SAM, PRIYA] });
  await step({ type: 'take', personId: SAM });

  await documents.push(layer(SAM), sam.draw(), SAM);
  expect((await documents.open(layer(SAM), SAM)).length).toBeGreaterThan(10);
  const refused = expect.objectContaining({ code: 'not-allowed' });
  await expect(documents.open(layer(SAM))).rejects.toEqual(refused);
  for (const as of [undefined, SAM, PRIYA]) {
    await expect(documents.open(layer(PRIYA), as)).rejects.toEqual(refused);
    await expect(documents.push(layer(PRIYA), priya.draw(), as)).rejects.toEqual(refused);
  }
  await documents.open({ kind: 'scripts', artefactId: artefact.id });

  await step({ type: 'finish', personId: SAM });
  await expect(documents.open(layer(SAM), SAM)).rejects.toEqual(refused);
  await step({ type: 'take', personId: PRIYA });
  await expect(documents.open(layer(SAM), SAM)).rejects.toEqual(refused);
  await documents.open(layer(PRIYA), PRIYA);
  await step({ type: 'finish', personId: PRIYA });
  await step({ type: 'reveal' });
  await Promise.all([SAM, PRIYA].map((person) => documents.open(layer(person))));
});

test('marks made alone are told to nobody, and that the round went on is told to everybody', async () => {
  const { services, artefact, step, layer } = await openWithWork();
  const stream = services.events.subscribe();
  await step({ type: 'start', people: [SAM, PRIYA] });
  await step({ type: 'take', personId: SAM });
  await services.documents.push(layer(SAM), pen(artefact, SAM).draw(), SAM);
  await step({ type: 'pause' });
  await services.close();
  const heard: string[] = [];
  for await (const event of stream) heard.push(event.type);
  expect(heard.filter((type) => type !== 'library.changed')).toEqual([
    'events.ready',
    'blind.changed',
    'blind.changed',
    'blind.changed',
  ]);
});

test('a round outlives the app, a stay in the trash, and a record damaged on the disk', async () => {
  const { services, dir, artefact, step } = await openWithWork();
  await step({ type: 'start', people: [SAM, PRIYA] });
  await step({ type: 'take', personId: SAM });
  await services.library.trash({ artefactIds: [artefact.id] });
  await services.close();

  const again = await openLibraryUnderTest(dir);
  await again.services.library.restore({ artefactIds: [artefact.id] });
  const { layer } = hands(again, artefact.id);
  expect(again.services.blind.get({ artefactId: artefact.id })).toMatchObject({ state: 'blind', atWork: SAM });
  await expect(again.services.documents.open(layer(PRIYA), PRIYA)).rejects.toThrow(/marked alone/);
  await again.services.close();

  const file = path.join(dir, 'artefacts', artefact.id, 'blind.json');
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ state: 'blind' });
  await writeFile(file, '{"version":1,');
  const mended = await openLibraryUnderTest(dir);
  expect(mended.services.blind.get({ artefactId: artefact.id })).toMatchObject({ state: 'blind', atWork: SAM });
  expect(mended.logged.join()).toMatch(/blind\.json cannot be read/);
});

test('a step on work that is not in the library is refused, and a step out of turn writes nothing', async () => {
  const { services, dir, artefact, step } = await openWithWork();
  const start: BlindStep = { type: 'start', people: [SAM, PRIYA] };
  await expect(services.blind.step({ artefactId: 'artefact-unknown', step: start })).rejects.toThrow(
    /not in the library/,
  );
  await expect(step({ type: 'reveal' })).rejects.toThrow(/alone just now/);
  await expect(readFile(path.join(dir, 'artefacts', artefact.id, 'blind.json'))).rejects.toThrow('ENOENT');
});

test('of what was recorded only the one who marks learns, and only of their own', async () => {
  const { services, artefact, step } = await openWithWork();
  const { recordings } = services;
  const target = { kind: 'place', pageId: artefact.pages[0]!.id, x: 1, y: 1 } as const;
  for (const personId of [SAM, PRIYA]) {
    const owner = { kind: 'clip', artefactId: artefact.id, personId, target } as const;
    await recordings.begin({ owner, sampleRate: 48_000 });
  }
  const known = async () => {
    const found = await recordings.unfinished({ artefactId: artefact.id, personIds: [SAM, PRIYA] });
    return found.map(({ owner }) => (owner.kind === 'clip' ? owner.personId : 'take')).toSorted();
  };
  expect(await known()).toEqual([PRIYA, SAM]);
  await step({ type: 'start', people: [SAM, PRIYA] });
  expect(await known()).toEqual([]);
  await step({ type: 'take', personId: SAM });
  expect(await known()).toEqual([SAM]);
});
