import path from 'node:path';
import { AppError } from '../../shared/app-error.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import type { NormalisedPage } from '../../shared/intake/normalised-page.ts';
import { artefactSchema, type Artefact, type ArtefactDetails, type Page } from '../../shared/library/artefact.ts';
import { ensureFolder, moveDurably, removeAll, sha256OfFile, syncFolder, takeInFile } from '../disk/folders.ts';
import { JsonRecord, readRecord, type RecordPlace } from '../disk/json-record.ts';
import { artefactPaths, type ArtefactPaths, type LibraryPaths } from '../disk/library-paths.ts';
import { lastGoodCopy } from './last-good-copy.ts';
import { endOfSchoolYear } from './school-year.ts';
import type { WritabilityWatch } from './writability.ts';

/** What intake, or the sample class, hands over to become an artefact. Staged files are moved, not copied. */
export interface NewArtefact {
  title: string;
  pages: readonly NormalisedPage[];
  /** SHA-256 of each file as it was handed over. */
  sourceHashes: readonly string[];
  details?: Partial<ArtefactDetails>;
}

export interface ArtefactStoreGiven {
  paths: LibraryPaths;
  writability: WritabilityWatch;
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

/** Reads and writes the records and page files of artefacts that are in the library proper. */
export interface ArtefactStore {
  /**
   * One artefact. A damaged record is replaced by its last good copy, which is logged by name.
   * Throws `not-found`, and `record-unreadable` when there is no good copy.
   */
  read(artefactId: Id): Promise<Artefact>;
  /** Takes staged files in and writes the record; the artefact's folder appears only when it is complete. */
  create(artefact: NewArtefact): Promise<Artefact>;
  /** Writes what `change` makes of an artefact; `changedAt` is set here. Callers queue changes of one artefact. */
  change(artefactId: Id, change: (artefact: Artefact) => Artefact): Promise<Artefact>;
}

/** Makes the store over a library's folder. */
export function createArtefactStore(given: ArtefactStoreGiven): ArtefactStore {
  const { paths, writability, now, makeId, log } = given;
  const place = (artefactId: Id) => artefactRecordPlace(paths, paths.artefact(artefactId));

  async function read(artefactId: Id): Promise<Artefact> {
    try {
      return await readRecord(place(artefactId));
    } catch (error) {
      const good = error instanceof AppError ? await lastGoodCopy(place(artefactId), writability, log) : null;
      if (good) return good;
      if (error instanceof AppError && error.code === 'not-found') throw notInLibrary();
      throw error;
    }
  }

  return {
    read,
    async create(input) {
      const id = makeId();
      const building = artefactPaths(path.join(paths.incoming, `artefact-${id}`));
      try {
        for (const folder of [building.pages, building.thumbnails, building.layers]) await ensureFolder(folder);
        const pages = await takeInPages(building, input.pages, makeId);
        const artefact = newArtefact(id, input, pages, now());
        await JsonRecord.create(artefactRecordPlace(paths, building), artefact);
        await moveDurably(building.folder, paths.artefact(id).folder);
        return artefact;
      } catch (error) {
        await removeAll(building.folder).catch(() => undefined);
        throw error;
      }
    },
    async change(artefactId, change) {
      await read(artefactId);
      const record = await JsonRecord.open(place(artefactId));
      return record.change((artefact) => ({ ...change(artefact), changedAt: new Date(now()).toISOString() }));
    },
  };
}

/** The record of an artefact, wherever its folder stands. */
export function artefactRecordPlace(paths: LibraryPaths, artefact: ArtefactPaths): RecordPlace<Artefact> {
  return { file: artefact.record, name: paths.nameOf(artefact.record), schema: artefactSchema };
}

/** What people are told when an artefact is not where they expect it. */
export function notInLibrary(): AppError {
  return new AppError(
    'not-found',
    'This piece of work is not in the library any more. It may be in the trash, from where it can be restored.',
  );
}

async function takeInPages(to: ArtefactPaths, staged: readonly NormalisedPage[], makeId: MakeId): Promise<Page[]> {
  const storedNames = new Map<string, string>();
  const pages: Page[] = [];
  for (const page of staged) {
    const extension = page.kind === 'pdf' ? 'pdf' : page.extension;
    let file = storedNames.get(page.stagedPath);
    if (!file) {
      file = `${await sha256OfFile(page.stagedPath)}.${extension}`;
      await takeInFile(page.stagedPath, to.page(file));
      storedNames.set(page.stagedPath, file);
    }
    const id = makeId();
    await takeInFile(page.thumbnailPath, to.thumbnail(id));
    const common = {
      id,
      file,
      width: page.width,
      height: page.height,
      rotation: 0 as const,
      ...(page.note && { note: page.note }),
    };
    pages.push(page.kind === 'pdf' ? { ...common, kind: 'pdf', index: page.index } : { ...common, kind: 'image' });
  }
  await syncFolder(to.pages);
  await syncFolder(to.thumbnails);
  return pages;
}

function newArtefact(id: Id, input: NewArtefact, pages: Page[], now: number): Artefact {
  const instant = new Date(now).toISOString();
  return {
    version: 1,
    id,
    title: input.title,
    alias: '',
    yearGroup: null,
    subject: '',
    kind: 'other',
    decision: '',
    tags: [],
    reviewOn: endOfSchoolYear(now),
    redraftOf: null,
    ...input.details,
    addedAt: instant,
    changedAt: instant,
    sourceHashes: [...input.sourceHashes],
    pages,
    removedPages: [],
  };
}
