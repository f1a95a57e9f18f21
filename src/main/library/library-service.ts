import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import type {
  Artefact,
  ArtefactDetails,
  ArtefactSummary,
  PageArrangement,
  TrashedArtefact,
} from '../../shared/library/artefact.ts';
import type { LibraryOverview, LibraryRecord } from '../../shared/library/library-record.ts';
import type { JsonRecord } from '../disk/json-record.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { arrangePages } from './arrange-pages.ts';
import { createArtefactStore, notInLibrary, type NewArtefact } from './artefact-store.ts';
import { LibraryIndex } from './library-index.ts';
import { createTrashStore } from './trash-store.ts';
import type { WritabilityWatch } from './writability.ts';

export interface LibraryServiceGiven {
  paths: LibraryPaths;
  record: JsonRecord<LibraryRecord>;
  writability: WritabilityWatch;
  shell: LibraryOverview['shell'];
  publish: (event: AppEvent) => void;
  /** Moves an artefact's folder at a moment when none of its documents is being written. */
  whileAtRest: (artefactId: Id, move: () => Promise<void>) => Promise<void>;
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

type SettingsChange = Partial<Pick<LibraryRecord, 'name' | 'people' | 'settings'>>;
type OwnClass = Pick<LibraryRecord, 'name' | 'people'>;

/** Answers everything about the library and its artefacts; methods as in the contract's `library`. */
export interface LibraryService {
  overview(): LibraryOverview;
  updateSettings(change: SettingsChange): Promise<LibraryOverview>;
  startOwnClass(ownClass: OwnClass): Promise<LibraryOverview>;
  /** Names the fictional class this library is to hold, and marks the library as a sample. */
  startSampleClass(sampleClass: OwnClass): Promise<LibraryOverview>;
  list(input: { query: string }): ArtefactSummary[];
  get(input: { artefactId: Id }): Promise<Artefact>;
  update(input: { artefactId: Id; details: Partial<ArtefactDetails> }): Promise<Artefact>;
  arrangePages(input: { artefactId: Id; pages: PageArrangement[] }): Promise<Artefact>;
  trash(input: { artefactIds: Id[] }): Promise<void>;
  restore(input: { artefactIds: Id[] }): Promise<void>;
  listTrash(): Promise<TrashedArtefact[]>;
  deleteForever(input: { artefactIds: Id[] }): Promise<void>;
  addArtefact(artefact: NewArtefact): Promise<Artefact>;
  /** The artefact made from exactly these files (SHA-256 each, in any order), or null. What is in the trash does not count. */
  findBySourceHashes(hashes: readonly string[]): Id | null;
  /** Writes the catalogue if it is behind. */
  close(): Promise<void>;
}

/** Opens the library's catalogue, deletes what the trash has kept long enough, and answers from then on. */
export async function openLibraryService(given: LibraryServiceGiven): Promise<LibraryService> {
  const { record, writability, publish } = given;
  const { guard } = writability;
  const artefacts = createArtefactStore(given);
  const trash = createTrashStore(given);
  const queue = createKeyedQueue();
  if (writability.current().state === 'writable') await guard(() => trash.purge()).catch(logPurgeFailure(given.log));
  const index = await LibraryIndex.open({ ...given, readArtefact: artefacts.read });

  const overview = (): LibraryOverview => {
    const { version: _version, ...rest } = record.value;
    return { ...rest, writability: writability.current(), shell: given.shell, unreadable: [...index.unreadable] };
  };

  async function changeRecord(change: Partial<LibraryRecord>): Promise<LibraryOverview> {
    await queue.run('library', () => guard(() => record.change((current) => ({ ...current, ...present(change) }))));
    publish({ type: 'library.settings-changed' });
    return overview();
  }

  async function changeArtefact(artefactId: Id, change: (artefact: Artefact) => Artefact): Promise<Artefact> {
    const artefact = await queue.run(artefactId, async () => {
      const changed = await guard(() => artefacts.change(artefactId, change));
      await index.put(changed);
      return changed;
    });
    publish({ type: 'library.changed', artefactId });
    return artefact;
  }

  async function moveEach(artefactIds: readonly Id[], move: (artefactId: Id) => Promise<void>): Promise<void> {
    for (const artefactId of new Set(artefactIds)) {
      await queue.run(artefactId, () => guard(() => given.whileAtRest(artefactId, () => move(artefactId))));
      publish({ type: 'library.changed', artefactId });
    }
  }

  async function moveToTrash(artefactIds: readonly Id[]): Promise<void> {
    if (artefactIds.some((id) => !index.has(id))) throw notInLibrary();
    await moveEach(artefactIds, async (artefactId) => {
      await trash.putIn(artefactId, record.value.settings.trashDays);
      index.remove(artefactId);
    });
  }

  return {
    overview,
    updateSettings: changeRecord,
    async startOwnClass(ownClass) {
      if (record.value.sample) await moveToTrash(index.ids());
      return changeRecord({ ...ownClass, sample: false });
    },
    startSampleClass: (sampleClass) => changeRecord({ ...sampleClass, sample: true }),
    list: ({ query }) => index.search(query),
    get: ({ artefactId }) => artefacts.read(artefactId),
    update: ({ artefactId, details }) =>
      changeArtefact(artefactId, (artefact) => {
        if (details.redraftOf === artefactId) {
          throw new AppError('bad-input', 'A piece of work cannot be a redraft of itself. Choose another one.');
        }
        return { ...artefact, ...present(details) };
      }),
    arrangePages: ({ artefactId, pages }) => changeArtefact(artefactId, (artefact) => arrangePages(artefact, pages)),
    trash: ({ artefactIds }) => moveToTrash(artefactIds),
    restore: ({ artefactIds }) =>
      moveEach(artefactIds, async (artefactId) => {
        await trash.takeOut(artefactId);
        await index.put(await artefacts.read(artefactId));
      }),
    listTrash: () => trash.list(),
    async deleteForever({ artefactIds }) {
      await moveEach(artefactIds, trash.deleteForever);
      // Nothing of what was deleted may wait in the catalogue for its next turn to be written.
      await index.save();
    },
    async addArtefact(input) {
      const artefact = await guard(() => artefacts.create(input));
      await index.put(artefact);
      publish({ type: 'library.changed', artefactId: artefact.id });
      return artefact;
    },
    findBySourceHashes: (hashes) => index.findBySourceHashes(hashes),
    async close() {
      await queue.settled();
      await index.save();
    },
  };
}

/** Leaves out what is undefined, so that a field nobody sent is never wiped. */
function present<T extends object>(change: T): Partial<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function logPurgeFailure(log: (line: string) => void): (error: unknown) => void {
  return (error) => log(`the trash could not be emptied of what is past its date: ${String(error)}`);
}
