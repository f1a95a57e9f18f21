import * as Y from 'yjs';
import { AppError } from '../../shared/app-error.ts';
import type { DocumentMoment } from '../../shared/documents/document-moment.ts';
import { documentKey, type DocumentRef } from '../../shared/documents/document-ref.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id } from '../../shared/ids.ts';
import { openAppendLog, readLogWithSealed, type AppendLog, type LogContent } from '../disk/append-log.ts';
import { ensureSubfolder, exists } from '../disk/folders.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import type { LogRecord } from '../disk/log-format.ts';
import { momentsOf, stateAfter } from './document-past.ts';

/** Documents kept in memory: two layers and the scripts of about ten artefacts. */
const MOST_OPEN = 32;
/** A log longer than this is sealed and begun again from its state; replaying this many takes 80 to 120 ms. */
const LONGEST_LOG = 10_000;

export interface DocumentsServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  /** Whether the library may be changed just now. */
  isWritable: () => boolean;
  /** Milliseconds since 1970 UTC: when an edit is written down to have happened. */
  now: () => number;
  /** Throws `not-allowed` when whoever asks (`as`, or nobody in particular) may neither see nor change a document now. */
  mayUse: (ref: DocumentRef, as: Id | undefined) => void;
  /** Whether what happens to a document is told to nobody just now. */
  isSecret: (ref: DocumentRef) => boolean;
  log: (line: string) => void;
}

/** Keeps what people draw and type: each document is a log of Yjs updates, opaque but for being valid. */
export interface DocumentsService {
  /**
   * The whole state as one Yjs update; an unknown document is empty. `as` says who looks. Throws `not-allowed`,
   * `log-unreadable`.
   */
  open(ref: DocumentRef, as?: Id): Promise<Uint8Array>;
  /**
   * Appends an update. When this resolves the update is on disk and, unless it is secret, has been announced. Throws
   * `bad-input` when it is no Yjs update, `not-found` when the artefact is not in the library, `not-allowed`,
   * `disk-full`, `read-only`, `log-unreadable`.
   */
  push(ref: DocumentRef, update: Uint8Array, as?: Id): Promise<void>;
  /** The moments of a document's life, oldest first. Throws as `open` does. */
  history(ref: DocumentRef, as?: Id): Promise<DocumentMoment[]>;
  /** The document as it was after its `index`th edit, as one Yjs update. Throws `not-found`, and as `open` does. */
  stateAt(ref: DocumentRef, index: number, as?: Id): Promise<Uint8Array>;
  /** Moves an artefact's folder when its pushes have ended, and forgets what was read where the folder stood before. */
  whileAtRest(artefactId: Id, move: () => Promise<void>): Promise<void>;
  /** Waits for every push. */
  close(): Promise<void>;
}

interface OpenDocument {
  doc: Y.Doc;
  log: AppendLog;
  /** Records from which on the log is sealed. */
  longFrom: number;
}

/** Makes the service over a library's folder. */
export function createDocumentsService(given: DocumentsServiceGiven): DocumentsService {
  const { paths, publish, guardWrite, isWritable, now, mayUse, isSecret, log } = given;
  const queue = createKeyedQueue();
  /** Least recently used first. */
  const openDocuments = new Map<string, OpenDocument>();

  async function load(ref: DocumentRef): Promise<OpenDocument> {
    const key = documentKey(ref);
    const known = openDocuments.get(key);
    const file = documentFile(paths, ref);
    const loaded = known ?? (await read(file));
    openDocuments.delete(key);
    openDocuments.set(key, loaded);
    for (const oldest of openDocuments.keys()) {
      if (openDocuments.size <= MOST_OPEN) break;
      openDocuments.delete(oldest);
    }
    return loaded;
  }

  async function read(file: string): Promise<OpenDocument> {
    const name = paths.nameOf(file);
    const { log: appendLog, records } = await openAppendLog(file, name, { mayRepair: isWritable(), now });
    return { doc: replay(records, name), log: appendLog, longFrom: LONGEST_LOG };
  }

  /** The logs as they are when the pushes that wait have ended; nobody waits for what is then made of them. */
  function readPast(ref: DocumentRef, as: Id | undefined): Promise<LogContent[]> {
    return queue.run(documentKey(ref), async () => {
      mayUse(ref, as);
      const file = documentFile(paths, ref);
      return readLogWithSealed(file, paths.nameOf(file));
    });
  }

  async function append(ref: DocumentRef, update: Uint8Array): Promise<void> {
    await mustBeInLibrary(paths, ref);
    const document = await load(ref);
    try {
      applyChecked(document.doc, update);
      await document.log.append(update);
    } catch (error) {
      // The document in memory may hold what the disk does not; the next caller reads it afresh.
      openDocuments.delete(documentKey(ref));
      throw error;
    }
  }

  async function seal(ref: DocumentRef): Promise<void> {
    const document = openDocuments.get(documentKey(ref));
    if (!document || !isLong(document) || !isWritable()) return;
    try {
      await document.log.seal(Y.encodeStateAsUpdate(document.doc));
    } catch (error) {
      // Nothing is lost: the long log is still there and still right. A full disk is not asked again at every stroke.
      document.longFrom = document.log.recordCount + LONGEST_LOG;
      log(`${paths.nameOf(documentFile(paths, ref))} was not sealed: ${String(error)}`);
    }
  }

  return {
    open: (ref, as) =>
      queue.run(documentKey(ref), async () => {
        mayUse(ref, as);
        return Y.encodeStateAsUpdate((await load(ref)).doc);
      }),
    push: (ref, update, as) =>
      queue.run(documentKey(ref), async () => {
        mayUse(ref, as);
        await guardWrite(() => append(ref, update));
        if (!isSecret(ref)) publish({ type: 'documents.changed', ref, update: Buffer.from(update).toString('base64') });
        // Behind the pushes that already wait, so that none of them waits longer.
        if (isLong(openDocuments.get(documentKey(ref)))) void queue.run(documentKey(ref), () => seal(ref));
      }),
    history: async (ref, as) => momentsOf(await readPast(ref, as), ref.kind),
    stateAt: async (ref, index, as) => stateAfter(await readPast(ref, as), index),
    async whileAtRest(artefactId, move) {
      const mine = (key: string) => key.split('/')[1] === artefactId;
      await queue.settled(mine);
      try {
        await move();
      } finally {
        for (const key of openDocuments.keys()) if (mine(key)) openDocuments.delete(key);
      }
    },
    close: () => queue.settled(),
  };
}

function documentFile(paths: LibraryPaths, ref: DocumentRef): string {
  const artefact = paths.artefact(ref.artefactId);
  return ref.kind === 'layer' ? artefact.layer(ref.personId) : artefact.scripts;
}

function isLong(document: OpenDocument | undefined): boolean {
  return document !== undefined && document.log.recordCount > document.longFrom;
}

async function mustBeInLibrary(paths: LibraryPaths, ref: DocumentRef): Promise<void> {
  const artefact = paths.artefact(ref.artefactId);
  const there = (await exists(artefact.record)) && (ref.kind !== 'layer' || (await ensureSubfolder(artefact.layers)));
  if (there) return;
  throw new AppError(
    'not-found',
    'This piece of work is not in the library any more, so the change was not saved. If it is in the trash, restore it and try again.',
  );
}

function replay(records: readonly LogRecord[], name: string): Y.Doc {
  try {
    return replayUpdates(records.map(({ bytes }) => bytes));
  } catch (error) {
    throw new AppError(
      'log-unreadable',
      `The file ${name} is whole, but what it says cannot be understood, so it was not opened and nothing in it was changed. Open the library with the newest Marginalia, or put back a copy of this file from a backup.`,
      { cause: error },
    );
  }
}

/** Applies an update, or throws `bad-input`; after a throw `doc` must not be used again. */
function applyChecked(doc: Y.Doc, update: Uint8Array): void {
  try {
    Y.decodeUpdate(update);
    Y.applyUpdate(doc, update);
  } catch (error) {
    throw new AppError('bad-input', 'This change could not be understood, so nothing was saved.', { cause: error });
  }
}
