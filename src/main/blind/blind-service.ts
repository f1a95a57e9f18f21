import { AppError } from '../../shared/app-error.ts';
import { blindRecordSchema, NEVER_BLIND, type BlindRecord, type BlindStep } from '../../shared/blind/blind-record.ts';
import { mayUseLayer, stepBlind } from '../../shared/blind/blind-round.ts';
import type { DocumentRef } from '../../shared/documents/document-ref.ts';
import type { AppEvent } from '../../shared/events.ts';
import { idSchema, type Id } from '../../shared/ids.ts';
import { exists, namesIn } from '../disk/folders.ts';
import { JsonRecord, readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { ArtefactPaths, LibraryPaths } from '../disk/library-paths.ts';

export interface BlindServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Runs a write, or throws `read-only` without running it. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  now: () => number;
  log: (line: string) => void;
}

/** Keeps who marks a piece of work alone just now, and guards the layers meanwhile. */
export interface BlindService {
  /** How things stand with a piece of work; `open` where nobody ever marked alone. */
  get(input: { artefactId: Id }): BlindRecord;
  /**
   * Takes one step; when this resolves it is on disk. Throws `not-allowed` when it is not its turn, `not-found` when
   * the piece of work is not in the library, `disk-full`, `read-only`.
   */
  step(input: { artefactId: Id; step: BlindStep }): Promise<BlindRecord>;
  /** Throws `not-allowed` while a document is kept from `as` (undefined: somebody who did not say who they are). */
  mayUse(ref: DocumentRef, as: Id | undefined): void;
  /** Whether what happens to a document must be told to nobody. */
  isSecret(ref: DocumentRef): boolean;
  /** Whether what this person marked may be known just now: always, but while people mark alone only in their turn. */
  maySee(artefactId: Id, personId: Id): boolean;
  /** Whether people mark this piece of work alone just now. */
  isBlind(artefactId: Id): boolean;
  /** Waits for every step. */
  close(): Promise<void>;
}

/**
 * Makes the service. Every record is read before the first layer can be asked for, those in the trash too, because a
 * piece of work may come back from there; looking for them costs 60 ms in a library of 10,000 pieces.
 */
export async function openBlindService(given: BlindServiceGiven): Promise<BlindService> {
  const { paths, publish, guardWrite, now, log } = given;
  const queue = createKeyedQueue();
  const records = await readRecords(paths, log);
  const recordOf = (artefactId: Id) => records.get(artefactId) ?? NEVER_BLIND;

  async function write(artefactId: Id, record: BlindRecord): Promise<void> {
    const at = paths.artefact(artefactId);
    if (!(await exists(at.record))) {
      throw new AppError('not-found', 'This piece of work is not in the library any more, so nothing was changed.');
    }
    await JsonRecord.create(placeOf(paths, at), record);
  }

  return {
    get: ({ artefactId }) => recordOf(artefactId),
    step: ({ artefactId, step }) =>
      queue.run(artefactId, async () => {
        const before = recordOf(artefactId);
        const after = stepBlind(before, step, now());
        if (after === before) return before;
        await guardWrite(() => write(artefactId, after));
        records.set(artefactId, after);
        publish({ type: 'blind.changed', artefactId });
        return after;
      }),
    mayUse(ref, as) {
      if (mayUseLayer(recordOf(ref.artefactId), ref, as)) return;
      throw new AppError(
        'not-allowed',
        'This piece of work is being marked alone, so nobody sees the other’s marks until both are done. Nothing is lost.',
      );
    },
    isSecret: (ref) => ref.kind === 'layer' && recordOf(ref.artefactId).state === 'blind',
    maySee: (artefactId, personId) =>
      mayUseLayer(recordOf(artefactId), { kind: 'layer', artefactId, personId }, personId),
    isBlind: (artefactId) => recordOf(artefactId).state === 'blind',
    close: () => queue.settled(),
  };
}

async function readRecords(paths: LibraryPaths, log: (line: string) => void): Promise<Map<Id, BlindRecord>> {
  const found = await Promise.all(
    [
      { folder: paths.trash, at: paths.trashed },
      { folder: paths.artefacts, at: paths.artefact },
    ].map(async ({ folder, at }) => {
      const ids = (await namesIn(folder)).filter((name) => idSchema.safeParse(name).success);
      return Promise.all(ids.map(async (id) => ({ id, record: await readRecordAt(paths, at(id), log) })));
    }),
  );
  return new Map(found.flat().flatMap(({ id, record }) => (record ? [[id, record] as const] : [])));
}

/** A record beyond its last good copy counts as none: nobody is locked out of their own marks by a damaged file. */
async function readRecordAt(
  paths: LibraryPaths,
  at: ArtefactPaths,
  log: (line: string) => void,
): Promise<BlindRecord | null> {
  return (await exists(at.blind)) ? readOrLastGood(placeOf(paths, at), log) : null;
}

function placeOf(paths: LibraryPaths, at: ArtefactPaths): RecordPlace<BlindRecord> {
  return { file: at.blind, name: paths.nameOf(at.blind), schema: blindRecordSchema };
}
