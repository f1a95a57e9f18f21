import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import type { ImportFileState, ImportJob, ImportMode, ImportSource } from '../../shared/intake/import-job.ts';
import type { IntakeLimits } from '../../shared/intake/parse-messages.ts';
import { importBatch } from './import-batch.ts';
import type { AddArtefact, BatchFile, FindDuplicate } from './import-batch.ts';
import { intakeLimits } from './intake-limits.ts';
import type { StartIntakeProcess } from './intake-process.ts';
import { createParsingProcess } from './parsing-process.ts';

/** How often, in milliseconds, page counts of a running import are announced. */
const PROGRESS_EVERY_MS = 150;

/** Finished imports that are remembered, for a screen that has just opened. */
const REMEMBERED_JOBS = 20;

export interface IntakeGiven {
  startProcess: StartIntakeProcess;
  /** Whether `start` may be asked for a file by its path: only where the asker is a window of ours. */
  acceptsPaths: boolean;
  /** Where an upload's bytes are, and the name the file came under. Throws `not-found`. */
  resolveUpload: (uploadId: Id) => { path: string; name: string };
  /** Deletes an upload's bytes; called once for every upload, whatever became of it. */
  discardUpload: (uploadId: Id) => Promise<void>;
  addArtefact: AddArtefact;
  findDuplicate: FindDuplicate;
  publish: (event: AppEvent) => void;
  makeId: MakeId;
  /** Milliseconds; only differences are used. */
  now: () => number;
  /** A folder on the library's own volume, in which each import makes one and removes it. */
  workDir: string;
  log?: (line: string) => void;
  limits?: IntakeLimits;
}

/** Imports files, batch after batch, and announces `intake.progress`. */
export interface IntakeService {
  /**
   * Queues a batch and answers with it at once, before any file is opened. Throws `not-found` for an unknown upload
   * and `not-allowed` for a path where paths are not accepted.
   */
  start(input: { sources: readonly ImportSource[]; mode: ImportMode }): Promise<ImportJob>;
  /** Stops a batch: files already imported stay, every other is cancelled. A finished or unknown batch is left alone. */
  cancel(input: { jobId: Id }): Promise<void>;
  /** People's batches that run or wait, and the last that finished, oldest first. */
  jobs(): Promise<ImportJob[]>;
  /** Imports files by path, unannounced, and answers when each has its final state, in the order given. */
  importAndWait(paths: readonly string[], mode: ImportMode): Promise<ImportJob>;
  /** Cancels every batch and ends the process; resolves when nothing is being written any more. */
  close(): Promise<void>;
}

interface Batch {
  /** Who waits for it: people at a screen, who are told as it goes, or a program that takes the final answer. */
  readonly askedBy: 'people' | 'program';
  job: ImportJob;
  readonly files: readonly BatchFile[];
  readonly uploads: readonly Id[];
  readonly stopping: AbortController;
  toldAt: number;
}

/** Makes the intake service. Batches run one after another, so two of them never fight over memory. */
export function createIntakeService(given: IntakeGiven): IntakeService {
  const { makeId, now, publish, log = () => undefined, limits = intakeLimits } = given;
  const parser = createParsingProcess(given.startProcess, limits, makeId);
  const batches = new Map<Id, Batch>();
  let queue: Promise<void> = Promise.resolve();
  let waiting = 0;

  function add(
    askedBy: Batch['askedBy'],
    files: readonly BatchFile[],
    uploads: readonly Id[],
    mode: ImportMode,
  ): Batch {
    const waitingFiles = files.map(({ name }) => ({ name, state: { status: 'waiting' } as const }));
    const job: ImportJob = { id: makeId(), mode, status: 'running', files: waitingFiles };
    const batch: Batch = { askedBy, job, files, uploads, stopping: new AbortController(), toldAt: -Infinity };
    batches.set(job.id, batch);
    announce(batch);
    waiting++;
    queue = queue.then(() => run(batch));
    return batch;
  }

  async function run(batch: Batch): Promise<void> {
    const { signal } = batch.stopping;
    const folder = path.join(given.workDir, `intake-${batch.job.id}`);
    const tell = (file: BatchFile, state: ImportFileState) => setState(batch, file, state);
    const batchGiven = { ...given, parser, folder, log, tell, fileBytes: limits.fileBytes };
    await importBatch(batch.files, batch.job.mode, batchGiven, signal);
    for (const upload of batch.uploads) {
      await given.discardUpload(upload).catch((cause: unknown) => log(`an upload stays: ${String(cause)}`));
    }
    waiting--;
    if (waiting === 0) parser.stop();
    batch.job = { ...batch.job, status: signal.aborted ? 'cancelled' : 'finished' };
    announce(batch);
    forgetOld();
  }

  function setState(batch: Batch, file: BatchFile, state: ImportFileState): void {
    const before = batch.job.files[file.index]?.state.status;
    batch.job = { ...batch.job, files: batch.job.files.with(file.index, { name: file.name, state }) };
    if (state.status !== before || now() - batch.toldAt >= PROGRESS_EVERY_MS) announce(batch);
  }

  function announce(batch: Batch): void {
    batch.toldAt = now();
    if (batch.askedBy === 'people') publish({ type: 'intake.progress', job: batch.job });
  }

  function forgetOld(): void {
    const finished = [...batches.values()].filter(({ job }) => job.status !== 'running');
    for (const { job } of finished.slice(0, -REMEMBERED_JOBS)) batches.delete(job.id);
  }

  function locate(source: ImportSource, index: number): BatchFile {
    if (source.kind === 'upload') return { index, ...given.resolveUpload(source.uploadId) };
    if (given.acceptsPaths) return { index, name: path.basename(source.path), path: source.path };
    throw new AppError(
      'not-allowed',
      'A web page cannot name files on this computer. Choose the file, or drop it here.',
    );
  }

  return {
    async start({ sources, mode }) {
      const files = sources.map(locate);
      const uploads = sources.flatMap((source) => (source.kind === 'upload' ? [source.uploadId] : []));
      return add('people', files, uploads, mode).job;
    },
    async cancel({ jobId }) {
      const batch = batches.get(jobId);
      if (batch?.job.status === 'running') batch.stopping.abort();
    },
    async jobs() {
      return [...batches.values()].filter(({ askedBy }) => askedBy === 'people').map(({ job }) => job);
    },
    async importAndWait(paths, mode) {
      const files = paths.map((from, index) => ({ index, name: path.basename(from), path: from }));
      const batch = add('program', files, [], mode);
      await queue;
      return batch.job;
    },
    async close() {
      for (const { stopping } of batches.values()) stopping.abort();
      await queue;
      parser.stop();
    },
  };
}
