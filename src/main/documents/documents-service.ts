import * as Y from 'yjs';
import { AppError } from '../../shared/app-error.ts';
import { countSaying, sayInstead } from '../../shared/annotations/bank-words-doc.ts';
import { silenceClip } from '../../shared/annotations/layer-doc.ts';
import type { DocumentMoment } from '../../shared/documents/document-moment.ts';
import { documentKey, type DocumentRef } from '../../shared/documents/document-ref.ts';
import { replayUpdates } from '../../shared/documents/replay-doc.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id } from '../../shared/ids.ts';
import type { CommentPlaces } from '../../shared/marking/bank-comment.ts';
import { openAppendLog, readLogWithSealed, type AppendLog, type LogContent } from '../disk/append-log.ts';
import { ensureSubfolder, exists } from '../disk/folders.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import type { LogRecord } from '../disk/log-format.ts';
import { momentsOf, stateAfter } from './document-past.ts';
import { layersHolding, layersOf, type LayerRef } from './layers-holding.ts';

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
  /** Where marks of the library have their words from a comment of the bank. Secret layers are passed over. */
  placesOf(bankId: Id): Promise<CommentPlaces>;
  /**
   * Gives those marks other words, each layer as one edit that is announced like any other; answers where something
   * changed. A layer that cannot be read is logged and passed over. Throws `disk-full` and `read-only`; what was changed
   * before stays changed, and asking again changes the rest.
   */
  sayInstead(bankId: Id, words: string): Promise<CommentPlaces>;
  /**
   * Takes a voice clip that is about to be destroyed off every mark of a piece of work, for good. Of secret layers only
   * that of `as` is changed. Throws `disk-full`, `read-only`, `log-unreadable`.
   */
  silenceClip(artefactId: Id, clipId: Id, as?: Id): Promise<void>;
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

  /** Counts, layer by layer, what `count` finds in those that hold an id. */
  async function countPlaces(id: Id, count: (ref: LayerRef) => Promise<number>): Promise<CommentPlaces> {
    const perPiece = new Map<Id, number>();
    for await (const ref of layersHolding(paths, id)) {
      const found = await queue
        .run(documentKey(ref), async () => (isSecret(ref) ? 0 : count(ref)))
        .catch(unreadableAsNone(ref));
      if (found > 0) perPiece.set(ref.artefactId, (perPiece.get(ref.artefactId) ?? 0) + found);
    }
    return { places: [...perPiece.values()].reduce((sum, found) => sum + found, 0), pieces: perPiece.size };
  }

  function unreadableAsNone(ref: DocumentRef) {
    return (error: unknown): number => {
      if (!(error instanceof AppError) || error.code !== 'log-unreadable') throw error;
      log(`${paths.nameOf(documentFile(paths, ref))} was passed over: ${error.message}`);
      return 0;
    };
  }

  /** Changes a document from here, as one edit like any other; runs in the document's own queue. */
  async function edit<T>(ref: DocumentRef, change: (doc: Y.Doc) => T): Promise<T> {
    // A copy: a change that does not reach the disk must not be in the document either.
    const copy = replayUpdates([Y.encodeStateAsUpdate((await load(ref)).doc)]);
    const updates: Uint8Array[] = [];
    copy.on('update', (update: Uint8Array) => updates.push(update));
    const answer = change(copy);
    for (const update of updates) await write(ref, update);
    return answer;
  }

  /** Appends an update and tells of it; runs in the document's own queue. */
  async function write(ref: DocumentRef, update: Uint8Array): Promise<void> {
    await guardWrite(() => append(ref, update));
    if (!isSecret(ref)) publish({ type: 'documents.changed', ref, update: Buffer.from(update).toString('base64') });
    // Behind the pushes that already wait, so that none of them waits longer.
    if (isLong(openDocuments.get(documentKey(ref)))) void queue.run(documentKey(ref), () => seal(ref));
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
        await write(ref, update);
      }),
    history: async (ref, as) => momentsOf(await readPast(ref, as), ref.kind),
    stateAt: async (ref, index, as) => stateAfter(await readPast(ref, as), index),
    placesOf: (bankId) => countPlaces(bankId, async (ref) => countSaying((await load(ref)).doc, bankId)),
    sayInstead: (bankId, words) => countPlaces(bankId, (ref) => edit(ref, (layer) => sayInstead(layer, bankId, words))),
    async silenceClip(artefactId, clipId, as) {
      for (const ref of await layersOf(paths, artefactId)) {
        await queue.run(documentKey(ref), async () => {
          if (!isSecret(ref) || ref.personId === as) await edit(ref, (layer) => silenceClip(layer, clipId));
        });
      }
    },
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
