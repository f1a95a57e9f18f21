import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { ImportFileState, ImportMode } from '../../shared/intake/import-job.ts';
import type { NormalisedPage } from '../../shared/intake/normalised-page.ts';
import type { ParsedPage } from '../../shared/intake/parse-messages.ts';
import { removeAll } from '../disk/folders.ts';
import type { ParsingProcess, ReportPages } from './parsing-process.ts';
import { rejections } from './rejections.ts';
import { stageSource } from './staged-source.ts';
import type { StagedSource } from './staged-source.ts';
import { titleFromFileName } from './title-from-file-name.ts';

/** Takes normalised pages into the library as one artefact. Staged files are moved. */
export type AddArtefact = (artefact: {
  title: string;
  pages: readonly NormalisedPage[];
  /** SHA-256 of each file as it was handed over, in the order of the pages. */
  sourceHashes: readonly string[];
}) => Promise<{ id: string }>;

/** The artefact, not in the trash, that was made from files with all of these SHA-256 hashes; null when none was. */
export type FindDuplicate = (hashes: readonly string[]) => string | null | Promise<string | null>;

/** One file of a batch: its place in the batch, the name people know it by, and where its bytes are. */
export interface BatchFile {
  readonly index: number;
  readonly name: string;
  readonly path: string;
}

export interface BatchGiven {
  readonly parser: ParsingProcess;
  readonly addArtefact: AddArtefact;
  readonly findDuplicate: FindDuplicate;
  readonly fileBytes: number;
  /** A folder of this batch's own, on the library's volume; it is gone when the batch is over. */
  readonly folder: string;
  readonly log: (line: string) => void;
  /** Hears every state of every file; the last one of each is final. */
  readonly tell: (file: BatchFile, state: ImportFileState) => void;
}

/** Files with the same bytes in one group are staged and parsed once; the others are `repeats`. */
interface Staged {
  readonly file: BatchFile;
  readonly repeats: BatchFile[];
  readonly source: StagedSource;
}

interface Parsed extends Staged {
  readonly pages: readonly NormalisedPage[];
}

/**
 * Imports a batch of files and tells each one's fate; never throws for a file's sake. Files of a group share an
 * artefact: by mode each file is a group of its own, or all of them are one group.
 */
export async function importBatch(
  files: readonly BatchFile[],
  mode: ImportMode,
  given: BatchGiven,
  signal: AbortSignal,
): Promise<void> {
  const groups = mode === 'one-artefact' ? [files] : files.map((file) => [file]);
  for (const group of groups) {
    await importGroup(group, given, signal).catch((cause: unknown) => {
      for (const file of group) given.tell(file, failed(cause, given));
    });
    await removeAll(given.folder).catch((cause: unknown) => given.log(`staged files stay behind: ${String(cause)}`));
  }
}

async function importGroup(group: readonly BatchFile[], given: BatchGiven, signal: AbortSignal): Promise<void> {
  const staged = await stageAll(group, given, signal);
  if (await tellIfKnown(staged, given)) return;
  const parsed = await parseAll(staged, given, signal);
  if (await tellIfKnown(parsed, given)) return;
  await addAsOne(parsed, given, signal);
}

async function stageAll(group: readonly BatchFile[], given: BatchGiven, signal: AbortSignal): Promise<Staged[]> {
  const staged: Staged[] = [];
  for (const file of group) {
    try {
      refuseWhenAborted(signal);
      given.tell(file, { status: 'working', pagesDone: 0, pagesTotal: null });
      const source = await stageSource(file.path, path.join(given.folder, String(file.index)), given.fileBytes);
      const same = staged.find((other) => other.source.hash === source.hash);
      if (same) same.repeats.push(file);
      else staged.push({ file, repeats: [], source });
    } catch (cause) {
      given.tell(file, failed(cause, given));
    }
  }
  return staged;
}

/** Whether the library has an artefact of exactly these files already; if so, everyone is told. */
async function tellIfKnown(files: readonly Staged[], given: BatchGiven): Promise<boolean> {
  if (files.length === 0) return false;
  const artefactId = await given.findDuplicate(files.map(({ source }) => source.hash));
  if (artefactId === null) return false;
  for (const file of files) tell(file, { status: 'duplicate', artefactId }, given);
  return true;
}

async function parseAll(staged: readonly Staged[], given: BatchGiven, signal: AbortSignal): Promise<Parsed[]> {
  const parsed: Parsed[] = [];
  for (const one of staged) {
    try {
      refuseWhenAborted(signal);
      const { path: sourcePath, folder } = one.source;
      const onPages: ReportPages = (pagesDone, pagesTotal) =>
        tell(one, { status: 'working', pagesDone, pagesTotal }, given);
      const pages = await given.parser.parse(sourcePath, folder, onPages, signal);
      parsed.push({ ...one, pages: pages.map((page) => normalised(page, one.source)) });
    } catch (cause) {
      tell(one, failed(cause, given), given);
    }
  }
  return parsed;
}

async function addAsOne(parsed: readonly Parsed[], given: BatchGiven, signal: AbortSignal): Promise<void> {
  const [first] = parsed;
  if (!first) return;
  try {
    refuseWhenAborted(signal);
    const { id } = await given.addArtefact({
      title: titleFromFileName(first.file.name),
      pages: parsed.flatMap(({ pages }) => pages),
      sourceHashes: parsed.map(({ source }) => source.hash),
    });
    for (const one of parsed) {
      const { pages } = one;
      tell(one, { status: 'imported', artefactId: id, pages: pages.length, notes: notesOf(pages) }, given);
    }
  } catch (cause) {
    for (const one of parsed) tell(one, failed(cause, given), given);
  }
}

/** A repeat shares the fate of the file it repeats, except that it is a duplicate where that one was imported. */
function tell(one: Staged, state: ImportFileState, given: BatchGiven): void {
  const { status } = state;
  given.tell(one.file, state);
  for (const repeat of one.repeats) {
    given.tell(repeat, status === 'imported' ? { status: 'duplicate', artefactId: state.artefactId } : state);
  }
}

function failed(cause: unknown, { log }: BatchGiven): ImportFileState {
  if (cause instanceof AppError) {
    return cause.code === 'cancelled'
      ? { status: 'cancelled' }
      : { status: 'rejected', code: cause.code, reason: cause.message };
  }
  log(`an import failed: ${cause instanceof Error ? cause.stack : String(cause)}`);
  const { code, message } = rejections.ourFault();
  return { status: 'rejected', code, reason: message };
}

function normalised(page: ParsedPage, source: StagedSource): NormalisedPage {
  const { thumbnailName, ...rest } = page;
  const thumbnailPath = path.join(source.folder, thumbnailName);
  if (rest.kind === 'pdf') return { ...rest, stagedPath: source.path, thumbnailPath };
  const { fileName, ...image } = rest;
  return { ...image, stagedPath: path.join(source.folder, fileName), thumbnailPath };
}

function notesOf(pages: readonly NormalisedPage[]): string[] {
  return pages.flatMap(({ note }, index) => {
    if (note === undefined) return [];
    return [pages.length > 1 ? `Page ${index + 1}: ${note}` : note];
  });
}

function refuseWhenAborted(signal: AbortSignal): void {
  if (signal.aborted) throw rejections.cancelled();
}
