import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { packsDir } from '../../../tests/support/project.ts';
import { PAGE_UNITS, type Annotation } from '../../shared/annotations/annotation.ts';
import { readAnnotations } from '../../shared/annotations/layer-doc.ts';
import type { Artefact, Page } from '../../shared/library/artefact.ts';
import { coreFlags } from '../../shared/scripts/core-flags.ts';
import { readScripts } from '../../shared/scripts/read-scripts-doc.ts';
import type { Script } from '../../shared/scripts/script.ts';
import { openAppServices, type AppServices } from '../app-services.ts';
import { checkLibrary, type LibraryFindings } from '../checking/check-library.ts';
import { processClock } from '../rehearsals/steady-clock.ts';
import { forkedIntakeProcess } from '../shells/browser/forked-intake-process.ts';
import { fillSampleClass } from './fill-sample-class.ts';

const sampleDir = fileURLToPath(new URL('../../../resources/sample-class', import.meta.url));
const intakeWorker = fileURLToPath(new URL('../intake/intake-worker.ts', import.meta.url));
const now = Date.parse('2026-10-05T09:00:00Z');

let counter = 0;
const makeId = () => `sample-${String(counter++).padStart(6, '0')}`;
let libraryDir: string;
let services: AppServices;
let findings: LibraryFindings;
let artefacts: Artefact[];

const open = () =>
  openAppServices({
    libraryDir,
    shell: 'browser',
    packsDir,
    startIntakeProcess: forkedIntakeProcess(intakeWorker, 1024),
    now: () => now,
    clock: processClock,
    makeId,
    log: () => undefined,
  });

beforeAll(async () => {
  libraryDir = await mkdtemp(path.join(tmpdir(), 'marginalia-sample-'));
  const first = await open();
  await fillSampleClass(first, sampleDir, { now: () => now, makeId });
  await first.close();
  findings = await checkLibrary(libraryDir);
  services = await open();
  const rows = services.library.list({ query: '' });
  artefacts = await Promise.all(rows.map(({ id }) => services.library.get({ artefactId: id })));
}, 120_000);

afterAll(async () => {
  await services?.close();
  await rm(libraryDir, { recursive: true, force: true });
});

async function layersOf(artefact: Artefact): Promise<Annotation[]> {
  const { people } = services.library.overview();
  const layers = people.map(async ({ id }) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, await services.documents.open({ kind: 'layer', artefactId: artefact.id, personId: id }));
    return readAnnotations(doc);
  });
  return (await Promise.all(layers)).flat();
}

async function scriptsOf(artefact: Artefact): Promise<Script[]> {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, await services.documents.open({ kind: 'scripts', artefactId: artefact.id }));
  return readScripts(doc);
}

/** Every point a mark claims, in page coordinates. */
function pointsOf(mark: Annotation): [number, number][] {
  if (mark.kind === 'region') {
    const { x, y, width, height } = mark.box;
    return [
      [x, y],
      [x + width, y + height],
    ];
  }
  if (mark.kind === 'text') {
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.lineHeight * 2],
    ];
  }
  if (mark.kind !== 'ink' && mark.kind !== 'highlight') throw new Error(`the sample class has no ${mark.kind}`);
  const step = mark.kind === 'ink' ? 3 : 2;
  return Array.from({ length: mark.points.length / step }, (_, i) => [
    mark.points[i * step]!,
    mark.points[i * step + 1]!,
  ]);
}

function holds(page: Page, [x, y]: [number, number]): boolean {
  const unit = PAGE_UNITS / Math.min(page.width, page.height);
  return x >= 0 && y >= 0 && x <= page.width * unit && y <= page.height * unit;
}

test('a new library opens on nine pieces of work from Reception to Year 11, marked as a sample', () => {
  const { sample, people } = services.library.overview();
  expect({ sample, people: people.map(({ name, role }) => `${name}, ${role}`) }).toEqual({
    sample: true,
    people: ['Priya, mentor', 'Sam, ect'],
  });
  expect(artefacts).toHaveLength(9);
  expect(artefacts.reduce((sum, { pages }) => sum + pages.length, 0)).toBe(12);
  expect(artefacts.every(({ alias, decision, reviewOn }) => alias && decision && reviewOn > '2026-10-05')).toBe(true);
});

test('the redraft knows its draft', () => {
  const redraft = artefacts.find(({ redraftOf }) => redraftOf !== null);
  const draft = artefacts.find(({ id }) => id === redraft?.redraftOf);
  expect([redraft?.title, draft?.title]).toEqual([
    'Save Millbrook Pool (redraft)',
    'Save Millbrook Pool (first draft)',
  ]);
});

test('both people have marked every piece, and every mark lies on its page', async () => {
  for (const artefact of artefacts) {
    const marks = await layersOf(artefact);
    expect(new Set(marks.map(({ personId }) => personId)).size, artefact.title).toBe(2);
    for (const mark of marks) {
      const page = artefact.pages.find(({ id }) => id === mark.pageId) as Page;
      expect(
        pointsOf(mark).every((point) => holds(page, point)),
        `${artefact.title}: ${mark.comment}`,
      ).toBe(true);
    }
  }
});

test('every kind of mark and both kinds of finding are there to look at', async () => {
  const marks = (await Promise.all(artefacts.map(layersOf))).flat();
  expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['ink', 'highlight', 'region', 'text']));
  expect(new Set(marks.map(({ finding }) => finding))).toEqual(new Set(['strength', 'opportunity', undefined]));
  expect(marks.filter(({ finding }) => finding).every(({ comment }) => comment)).toBe(true);
});

test('every part of a sample script that is about a place in the work leads to a mark that lies there', async () => {
  const marks = (await Promise.all(artefacts.map(layersOf))).flat();
  const scripts = (await Promise.all(artefacts.map(scriptsOf))).flat();
  expect(scripts.map(({ mode }) => mode).toSorted()).toEqual(['spoken', 'written']);
  for (const { title, beats } of scripts) {
    const anchors = beats.flatMap((beat) => beat.anchors);
    expect(anchors.length, title).toBeGreaterThan(3);
    for (const { annotationId, pageId, personId } of anchors) {
      expect(marks.find(({ id }) => id === annotationId)).toMatchObject({ pageId, personId });
    }
  }
});

test('a sample script says what is expected of everyone, asks less of nobody, and gives a reason for each change', async () => {
  const scripts = (await Promise.all(artefacts.map(scriptsOf))).flat();
  for (const script of scripts) {
    expect(script.expectation).not.toBe('');
    for (const variant of script.variants) {
      expect(coreFlags(script, variant), variant.name).toEqual([]);
      const own = variant.beats.filter(({ source }) => source === 'own');
      expect(own.every(({ reason }) => reason?.why && reason.statements.includes('6i'))).toBe(true);
    }
  }
});

test('the draft has one finished script with three variants, and a take with the mentor’s note', async () => {
  const draft = artefacts.find(({ title }) => title.includes('first draft')) as Artefact;
  const [script] = await scriptsOf(draft);
  expect(script?.beats.every(({ text }) => text.length > 20)).toBe(true);
  expect(script?.variants.map(({ beats }) => beats.filter(({ source }) => source === 'own').length)).toEqual([3, 3, 4]);
  const [take] = await services.rehearsals.list({ artefactId: draft.id });
  expect(take).toMatchObject({ variantName: 'Someone who feels done', scriptTitle: script?.title });
  expect(take?.worked).toContain('waited');
  expect(take?.timings.map(({ spentMs }) => spentMs / 1000)).toEqual([11, 14, 27, 24, 19, 12]);
});

test('a check of the filled library finds nothing wrong', () => {
  const { problems, ...counts } = findings;
  expect(problems).toEqual([]);
  expect(counts).toMatchObject({ artefacts: 9, pages: 12 });
});

test('a library that holds work is left as it is', async () => {
  await services.library.updateSettings({ name: 'Ours now' });
  await fillSampleClass(services, sampleDir, { now: () => now, makeId });
  expect(services.library.overview().name).toBe('Ours now');
  expect(services.library.list({ query: '' })).toHaveLength(9);
});
