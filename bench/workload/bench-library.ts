import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as Y from 'yjs';
import { bindPdf } from '../../scripts/sample-class/picture-pdf.ts';
import type { AppServices } from '../../src/main/app-services.ts';
import { appPaths } from '../../src/main/commands/app-paths.ts';
import { INTAKE_MEMORY_MB, openLibrary } from '../../src/main/commands/open-library.ts';
import { forkedIntakeProcess } from '../../src/main/shells/browser/forked-intake-process.ts';
import type { InkAnnotation } from '../../src/shared/annotations/annotation.ts';
import { putAnnotations } from '../../src/shared/annotations/layer-doc.ts';
import { builtMain } from '../../tests/support/project.ts';
import { INK_PAGES, inkWorkload } from './ink-workload.ts';
import { madeOnce } from './made-once.ts';
import { photographedPage, scannedPage } from './paper.ts';
import { textPdf } from './text-pdf.ts';

const SCAN_PAGES = 200;
const PHOTOS = 60;
/** Strokes written down at a time: a log of a few large records, as it is after it has been shortened. */
const BATCH = 1_000;

/** The documents of the page bench, as files a viewer can open. */
export const pageDocuments = ['scan', 'text', 'photos'] as const;
export type PageDocument = (typeof pageDocuments)[number];

/** A library whose only piece is a twenty-page scan with so many strokes on the first person's layer. */
export function inkLibrary(strokes: number): Promise<string> {
  return madeOnce(`ink-${strokes}`, (dir) =>
    withLibrary(dir, async (services) => {
      const folder = await madeOnce('ink-pages', writeInkPages);
      const files = Array.from({ length: INK_PAGES }, (_, i) => path.join(folder, `page-${i}.jpg`));
      await importFiles(services, files);
      await drawStrokes(services, strokes);
    }),
  );
}

/** A library with the three pieces of the page bench, titled by their names. */
export async function pageLibrary(): Promise<string> {
  const scan = await documentFile('scan');
  const text = await documentFile('text');
  const photos = await madeOnce('photo-files', writePhotos);
  return madeOnce('pages', (dir) =>
    withLibrary(dir, async (services) => {
      await importFiles(services, [scan]);
      await importFiles(services, [text]);
      await importFiles(
        services,
        Array.from({ length: PHOTOS }, (_, i) => path.join(photos, `photos-${i}.jpg`)),
      );
    }),
  );
}

/** A document of the page bench as one PDF; photographs are bound into one, for a viewer that knows only PDFs. */
export function documentFile(document: PageDocument): Promise<string> {
  return madeOnce(`${document}.pdf`, async (target) => {
    if (document === 'text') return writeFile(target, textPdf(SCAN_PAGES));
    const count = document === 'scan' ? SCAN_PAGES : PHOTOS;
    const make = document === 'scan' ? scannedPage : photographedPage;
    const pages = [];
    for (let i = 0; i < count; i++) pages.push(await make(i));
    await writeFile(target, bindPdf(pages));
  });
}

async function writePhotos(folder: string): Promise<void> {
  await mkdir(folder);
  for (let i = 0; i < PHOTOS; i++) {
    await writeFile(path.join(folder, `photos-${i}.jpg`), (await photographedPage(i)).jpeg);
  }
}

async function writeInkPages(folder: string): Promise<void> {
  await mkdir(folder);
  for (let i = 0; i < INK_PAGES; i++) {
    await writeFile(path.join(folder, `page-${i}.jpg`), (await scannedPage(10_000 + i)).jpeg);
  }
}

async function withLibrary(dir: string, fill: (services: AppServices) => Promise<void>): Promise<void> {
  const services = await openLibrary({
    libraryDir: dir,
    shell: 'browser',
    startIntakeProcess: forkedIntakeProcess(appPaths(builtMain).intakeWorker, INTAKE_MEMORY_MB),
    sampleClass: null,
    packsDir: appPaths(builtMain).packs,
  });
  try {
    await fill(services);
  } finally {
    await services.close();
  }
}

async function importFiles(services: AppServices, files: readonly string[]): Promise<void> {
  const job = await services.intake.importAndWait([...files], 'one-artefact');
  const failed = job.files.find(({ state }) => state.status !== 'imported');
  if (failed) throw new Error(`the workload could not be imported: ${JSON.stringify(failed)}`);
}

async function drawStrokes(services: AppServices, count: number): Promise<void> {
  const { people } = await services.library.overview();
  const [summary] = await services.library.list({ query: '' });
  const artefact = await services.library.get({ artefactId: summary!.id });
  const personId = people[0]!.id;
  const marks = inkWorkload(count).map(({ page, points }, index): InkAnnotation => ({
    kind: 'ink',
    id: `stroke-${index}`,
    pageId: artefact.pages[page]!.id,
    personId,
    madeAt: 1_750_000_000_000 + index * 1000,
    points: points.flatMap((value, i) => (i % 2 === 1 ? [value, 500] : [value])),
    width: 30,
    colour: 'blue',
  }));
  const doc = new Y.Doc();
  for (let from = 0; from < count; from += BATCH) {
    const before = Y.encodeStateVector(doc);
    putAnnotations(doc, marks.slice(from, from + BATCH));
    const ref = { kind: 'layer' as const, artefactId: artefact.id, personId };
    await services.documents.push(ref, Y.encodeStateAsUpdate(doc, before));
  }
}
