import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { tinyPdf } from '../../../tests/fixtures/intake/tiny-pdf.ts';
import { AppError } from '../../shared/app-error.ts';
import type { ImportJob } from '../../shared/intake/import-job.ts';
import { forkedIntakeProcess } from '../shells/browser/forked-intake-process.ts';
import type { AddArtefact } from './import-batch.ts';
import { intakeLimits } from './intake-limits.ts';
import { createIntakeService } from './intake-service.ts';
import type { IntakeGiven } from './intake-service.ts';

const realWorker = path.join(import.meta.dirname, 'intake-worker.ts');
const misbehavingWorker = path.join(import.meta.dirname, '../../../tests/fixtures/intake/misbehaving-worker.ts');

type Added = Parameters<AddArtefact>[0];

/** What a test may set aside of the real thing. */
type Changes = Partial<IntakeGiven> & { worker?: string };

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A service over a real folder and a real process, in front of a library that only remembers. */
async function rig({ worker = realWorker, ...changes }: Changes = {}) {
  const folder = await mkdtemp(path.join(tmpdir(), 'intake-service-'));
  const workDir = path.join(folder, 'work');
  await mkdir(workDir);
  const library: Added[] = [];
  const published: ImportJob[] = [];
  const discarded: string[] = [];
  const uploads = new Map<string, { path: string; name: string }>();
  let started = 0;
  let ids = 0;
  const fork = forkedIntakeProcess(worker, 512);
  const service = createIntakeService({
    startProcess: () => {
      started++;
      return fork();
    },
    acceptsPaths: true,
    resolveUpload: (uploadId) => {
      const upload = uploads.get(uploadId);
      if (!upload) throw new AppError('not-found', 'No such upload.');
      return upload;
    },
    discardUpload: async (uploadId) => void discarded.push(uploadId),
    addArtefact: async (artefact) => {
      for (const page of artefact.pages) await Promise.all([readFile(page.stagedPath), readFile(page.thumbnailPath)]);
      library.push(artefact);
      return { id: `artefact-${library.length}` };
    },
    findDuplicate: (hashes) => {
      const at = library.findIndex(({ sourceHashes }) => sourceHashes.join() === hashes.join());
      return at < 0 ? null : `artefact-${at + 1}`;
    },
    publish: (event) => {
      if (event.type === 'intake.progress') published.push(event.job);
    },
    makeId: () => `id-${String(++ids).padStart(6, '0')}`,
    now: Date.now,
    workDir,
    ...changes,
  });
  closing.push(() => service.close());
  async function file(name: string, content: string | Uint8Array): Promise<string> {
    const target = path.join(folder, name);
    await writeFile(target, content);
    return target;
  }
  return { service, file, library, published, discarded, uploads, workDir, startedProcesses: () => started };
}

function photo(background: string): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

const statuses = (job: ImportJob) => job.files.map(({ state }) => state.status);
const codes = (job: ImportJob) =>
  job.files.map(({ state }) => (state.status === 'rejected' ? state.code : state.status));

async function until(happened: () => boolean): Promise<void> {
  await expect.poll(happened, { timeout: 15_000, interval: 5 }).toBe(true);
}

test('every file of a batch gets its own answer, and nothing staged is left behind', async () => {
  const { service, file, library, published, workDir } = await rig();
  const page = { width: 200, height: 100, drawing: '0 0 10 10 re f' };
  const paths = [
    await file('Fractions_quiz.pdf', tinyPdf([page, page])),
    await file('notes.txt', 'not pupil work'),
    await file('photo.png', await photo('#ff0000')),
    await file('again.jpg', await photo('#ff0000')),
    path.join(workDir, 'gone.pdf'),
    workDir,
    await file('empty.pdf', ''),
  ];
  const job = await service.importAndWait(paths, 'one-artefact-per-file');
  expect(codes(job)).toEqual([
    'imported',
    'file-unsupported',
    'imported',
    'duplicate',
    'not-found',
    'file-unsupported',
    'file-damaged',
  ]);
  expect(job.files[0]!.state).toEqual({ status: 'imported', artefactId: 'artefact-1', pages: 2, notes: [] });
  expect(job.files[3]!.state).toEqual({ status: 'duplicate', artefactId: 'artefact-2' });
  expect(library.map(({ title }) => title)).toEqual(['Fractions quiz', 'photo']);
  expect(library[0]!.pages).toMatchObject([
    { kind: 'pdf', index: 0 },
    { kind: 'pdf', index: 1 },
  ]);
  expect(job.status).toBe('finished');
  // Nobody at the screen asked for this one, so nobody there is told of it.
  expect(published).toEqual([]);
  expect(await service.jobs()).toEqual([]);
  expect(await readdir(workDir)).toEqual([]);
});

test('several photos become one piece of work in the order given, and each still reports for itself', async () => {
  const { service, file, library } = await rig();
  const paths = [
    await file('page_1.jpg', await photo('#ff0000')),
    await file('broken.jpg', '\xff\xd8\xff'),
    await file('page 2.jpg', await photo('#0000ff')),
    await file('page 1 again.jpg', await photo('#ff0000')),
  ];
  const job = await service.importAndWait(paths, 'one-artefact');
  expect(statuses(job)).toEqual(['imported', 'rejected', 'imported', 'duplicate']);
  expect(library).toHaveLength(1);
  expect(library[0]).toMatchObject({ title: 'page 1', pages: [{ kind: 'image' }, { kind: 'image' }] });
  expect(library[0]!.sourceHashes).toHaveLength(2);

  expect(statuses(await service.importAndWait(paths, 'one-artefact'))).toEqual([
    'duplicate',
    'rejected',
    'duplicate',
    'duplicate',
  ]);
  expect(library).toHaveLength(1);
});

test('uploads are imported under their own names and discarded, whatever became of them', async () => {
  const { service, file, uploads, discarded, library, published } = await rig();
  uploads.set('upload-1', { path: await file('a1', await photo('#ff0000')), name: 'Book review.jpg' });
  uploads.set('upload-2', { path: await file('a2', 'rubbish'), name: 'rubbish.jpg' });
  const sources = ['upload-1', 'upload-2'].map((uploadId) => ({ kind: 'upload', uploadId }) as const);
  const job = await service.start({ sources, mode: 'one-artefact-per-file' });
  expect(statuses(job)).toEqual(['waiting', 'waiting']);
  await until(() => published.at(-1)?.status === 'finished');
  expect(statuses((await service.jobs())[0]!)).toEqual(['imported', 'rejected']);
  expect(library[0]!.title).toBe('Book review');
  expect(discarded).toEqual(['upload-1', 'upload-2']);
  await expect(
    service.start({ sources: [{ kind: 'upload', uploadId: 'upload-9' }], mode: 'one-artefact' }),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
});

test('a web page cannot have a file read by its path', async () => {
  const { service } = await rig({ acceptsPaths: false });
  const sources = [{ kind: 'path', path: '/etc/hosts' } as const];
  await expect(service.start({ sources, mode: 'one-artefact' })).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a file that hangs, swells, breaks or kills the parser is rejected, and the next file is imported', async () => {
  const { service, file, library, startedProcesses } = await rig({
    worker: misbehavingWorker,
    limits: { ...intakeLimits, fileMs: 1_500, memoryBytes: 400 * 1024 * 1024 },
  });
  const deeds = ['hang', 'swell', 'throw', 'abort', 'lie', 'climb out'];
  const paths: string[] = [];
  for (const deed of deeds) paths.push(await file(deed, deed), await file(`after ${deed}`, `behave\nafter ${deed}`));
  const job = await service.importAndWait(paths, 'one-artefact-per-file');
  expect(codes(job)).toEqual([
    ...['file-too-slow', 'imported'],
    ...['file-too-large', 'imported'],
    ...['file-damaged', 'imported', 'file-damaged', 'imported', 'file-damaged', 'imported', 'file-damaged', 'imported'],
  ]);
  expect(library).toHaveLength(deeds.length);
  expect(startedProcesses()).toBe(deeds.length + 1);
});

test('cancelling stops the file at work and those that wait, and keeps what is imported', async () => {
  const { service, file, library, published, workDir } = await rig({ worker: misbehavingWorker });
  const paths = [await file('one', 'behave'), await file('two', 'hang'), await file('three', 'behave\n')];
  const sources = paths.map((from) => ({ kind: 'path', path: from }) as const);
  const job = await service.start({ sources, mode: 'one-artefact-per-file' });
  await until(() => published.at(-1)?.files[1]?.state.status === 'working');
  await service.cancel({ jobId: job.id });
  await until(() => published.at(-1)?.status === 'cancelled');
  expect(statuses(published.at(-1)!)).toEqual(['imported', 'cancelled', 'cancelled']);
  expect(library).toHaveLength(1);
  expect(await readdir(workDir)).toEqual([]);
  expect(statuses(await service.importAndWait([paths[2]!], 'one-artefact'))).toEqual(['imported']);
});

test('closing cancels what runs and what waits', async () => {
  const { service, file, published } = await rig({ worker: misbehavingWorker });
  const hanging = await file('hang', 'hang');
  const sources = [{ kind: 'path', path: hanging } as const];
  await service.start({ sources, mode: 'one-artefact' });
  await service.start({ sources, mode: 'one-artefact' });
  await until(() => published.some(({ files }) => files[0]?.state.status === 'working'));
  await service.close();
  expect((await service.jobs()).map(({ status }) => status)).toEqual(['cancelled', 'cancelled']);
});

test('what the library says when it cannot take a piece of work is what the person hears', async () => {
  const { service, file, workDir } = await rig({
    addArtefact: async () => {
      throw new AppError('disk-full', 'The disk is full.');
    },
  });
  const job = await service.importAndWait([await file('photo.jpg', await photo('#ff0000'))], 'one-artefact');
  expect(job.files[0]!.state).toEqual({ status: 'rejected', code: 'disk-full', reason: 'The disk is full.' });
  expect(await readdir(workDir)).toEqual([]);
});

test('a fault of ours is logged whole and told as a fault, and later imports still run', async () => {
  const lines: string[] = [];
  let faults = 1;
  const { service, file } = await rig({
    log: (line) => lines.push(line),
    findDuplicate: () => {
      if (faults-- > 0) throw new Error('the index is upside down');
      return null;
    },
  });
  const from = await file('photo.jpg', await photo('#ff0000'));
  expect(codes(await service.importAndWait([from], 'one-artefact'))).toEqual(['internal']);
  expect(lines.join()).toContain('upside down');
  expect(codes(await service.importAndWait([from], 'one-artefact'))).toEqual(['imported']);
});

test('a file above the size limit is refused before it is copied', async () => {
  const { service, file } = await rig({ limits: { ...intakeLimits, fileBytes: 10 } });
  expect(codes(await service.importAndWait([await file('long.pdf', '%PDF-1.7 and more')], 'one-artefact'))).toEqual([
    'file-too-large',
  ]);
});
