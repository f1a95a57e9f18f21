import path from 'node:path';
import { AppError } from '../shared/app-error.ts';
import type { MakeId } from '../shared/ids.ts';
import type { LibraryOverview } from '../shared/library/library-record.ts';
import { openBlindService, type BlindService } from './blind/blind-service.ts';
import { createClassSheetsService, type ClassSheetsService } from './class-sheets/class-sheets-service.ts';
import { ensureFolder } from './disk/folders.ts';
import type { LibraryLock } from './disk/library-lock.ts';
import { libraryPaths, type LibraryPaths } from './disk/library-paths.ts';
import { sweepLibrary } from './disk/library-sweep.ts';
import { createUploadStore, type UploadStore } from './disk/upload-store.ts';
import { createDocumentsService, type DocumentsService } from './documents/documents-service.ts';
import { createEventHub, type EventHub } from './event-hub.ts';
import type { StartIntakeProcess } from './intake/intake-process.ts';
import { createIntakeService, type IntakeService } from './intake/intake-service.ts';
import { createLandingService, type LandingService } from './landing/landing-service.ts';
import {
  createLibrary,
  lookAtFolder,
  makingLibrary,
  notALibrary,
  openLibraryRecord,
} from './library/library-folder.ts';
import { holdLibrary } from './library/library-hold.ts';
import { openLibraryService, type LibraryService } from './library/library-service.ts';
import { createMarkingService, type MarkingService } from './marking/marking-service.ts';
import { contentPacks, type ContentPacks } from './packs/content-packs.ts';
import { createRecordingsService, type RecordingsService } from './recordings/recordings-service.ts';
import { mendBrokenRecordings, sweepClips } from './recordings/tidy-recordings.ts';
import { createTakeSound } from './recordings/take-sound.ts';
import { createCardPacksService, type CardPacksService } from './rehearsals/card-packs-service.ts';
import { createCardDealer } from './rehearsals/card-dealer.ts';
import { createRehearsalsService, type RehearsalsService } from './rehearsals/rehearsals-service.ts';
import type { SteadyClock } from './rehearsals/steady-clock.ts';
import { createStartersService, type StartersService } from './scripts/starters-service.ts';
import { storedFiles, type StoredFiles } from './stored-files.ts';

export interface AppServicesOptions {
  /** Absolute path; made and filled with an empty library when it is absent or empty. */
  libraryDir: string;
  shell: LibraryOverview['shell'];
  /** Where the content packs lie that come with the app. */
  packsDir: string;
  startIntakeProcess: StartIntakeProcess;
  now: () => number;
  /** What goes are timed with. */
  clock: SteadyClock;
  makeId: MakeId;
  log: (line: string) => void;
}

/** Everything the main process can do, ready for a shell to offer. */
export interface AppServices {
  library: LibraryService;
  documents: DocumentsService;
  rehearsals: RehearsalsService;
  recordings: RecordingsService;
  marking: MarkingService;
  starters: StartersService;
  cardPacks: CardPacksService;
  blind: BlindService;
  classSheets: ClassSheetsService;
  landing: LandingService;
  packs: ContentPacks;
  intake: IntakeService;
  uploads: UploadStore;
  events: EventHub;
  files: StoredFiles;
  /** Finishes what is under way and gives the library back. Nothing may be called afterwards. */
  close(): Promise<void>;
}

/**
 * Opens a library and makes every service over it. A folder that cannot be written to is opened read-only, without a
 * lock, which is taken once it can be written, unless somebody else was in it meanwhile. Throws AppError `library-locked` when another process has it, `library-unreadable` when the folder is not a
 * library or its record is beyond repair, and `read-only` or `disk-full` when a new library cannot be made.
 */
export async function openAppServices(options: AppServicesOptions): Promise<AppServices> {
  const { now, clock, makeId, log, shell } = options;
  const paths = libraryPaths(path.resolve(options.libraryDir));
  const kind = await lookAtFolder(paths);
  if (kind === 'foreign') throw notALibrary();
  if (kind === 'new') await makingLibrary(() => ensureFolder(paths.root));

  const events = createEventHub();
  const packs = contentPacks(options.packsDir);
  const hold = await holdLibrary({ paths, publish: events.publish, log });
  const { writability, lock } = hold;

  try {
    if (kind === 'new') await makingLibrary(() => beginLibrary(paths, lock, makeId));
    if (lock.state === 'held') await sweepLibrary(paths, lock.before, log);
    if (lock.state === 'held' && lock.before === 'abandoned') await mendBrokenRecordings(paths, log);
    const given = { paths, publish: events.publish, guardWrite: writability.guard, log };
    const blind = await openBlindService({ ...given, now });
    const documents = createDocumentsService({
      ...given,
      isWritable: () => writability.current().state === 'writable',
      now,
      mayUse: blind.mayUse,
      isSecret: blind.isSecret,
    });
    const recordings = createRecordingsService({
      ...given,
      mayHear: blind.maySee,
      isBlind: blind.isBlind,
      silenceClip: documents.silenceClip,
      now,
      makeId,
    });
    const cardPacks = createCardPacksService({
      ...given,
      isWritable: () => writability.current().state === 'writable',
      shippedPacks: packs.pupilCards,
      mendCards: (before, after) => rehearsals.mendCards(before, after),
    });
    const takeSound = createTakeSound(paths, recordings);
    const rehearsals = createRehearsalsService({
      ...given,
      isWatched: events.isHeard,
      dealCard: createCardDealer({
        packs: cardPacks.list,
        yearGroupOf: async (artefactId) => (await library.get({ artefactId })).yearGroup,
        log,
      }),
      keepSound: takeSound.keep,
      dropSound: takeSound.drop,
      clock,
      now,
      makeId,
    });
    const marking = createMarkingService({
      ...given,
      isWritable: () => writability.current().state === 'writable',
      examplePalettes: packs.palettes,
      isBlind: blind.isBlind,
      placesOf: documents.placesOf,
      sayInstead: documents.sayInstead,
      now,
      makeId,
    });
    const starters = createStartersService({
      ...given,
      isWritable: () => writability.current().state === 'writable',
      shippedPacks: packs.starters,
    });
    const library = await openLibraryService({
      ...given,
      record: await openLibraryRecord(paths, writability, log),
      writability,
      shell,
      whileAtRest: (artefactId, move) =>
        rehearsals.whileAtRest(artefactId, () => documents.whileAtRest(artefactId, move)),
      now,
      makeId,
    });
    const classSheets = createClassSheetsService({
      ...given,
      isBlind: blind.isBlind,
      trashDays: () => library.overview().settings.trashDays,
      now,
      makeId,
    });
    const landing = createLandingService({ paths, log });
    const uploads = createUploadStore({
      folder: path.join(paths.incoming, 'uploads'),
      makeId,
      guardWrite: writability.guard,
    });
    const intake = createIntakeService({
      startProcess: options.startIntakeProcess,
      acceptsPaths: shell === 'desktop',
      resolveUpload: uploads.find,
      discardUpload: uploads.discard,
      addArtefact: library.addArtefact,
      findDuplicate: library.findBySourceHashes,
      publish: events.publish,
      makeId,
      now,
      workDir: paths.incoming,
      log,
    });
    const { trashDays } = library.overview().settings;
    const tidy = async () => {
      await sweepClips(paths, trashDays, now());
      await classSheets.tidy();
      await rehearsals.tidy(trashDays);
    };
    // A library opened read-only is left as it is, and nobody needs to hear of it.
    const tidied = (lock.state === 'held' ? writability.guard(tidy) : Promise.resolve()).catch((error: unknown) =>
      log(`what is past its date was not cleared away: ${String(error)}`),
    );
    return {
      library: withSheets(library, classSheets),
      documents,
      rehearsals,
      recordings,
      marking,
      starters,
      cardPacks,
      blind,
      classSheets,
      landing,
      packs,
      intake,
      uploads,
      events,
      files: storedFiles(paths, recordings.mayPlay),
      async close() {
        await writability.close();
        await intake.close();
        await tidied;
        await rehearsals.close();
        await recordings.close();
        await documents.close();
        await blind.close();
        await classSheets.close();
        await library.close();
        events.close();
        await hold.release();
      },
    };
  } catch (error) {
    await writability.close();
    await hold.release();
    throw error;
  }
}

/** Class sheets follow the work they were made from: into the trash with the fictional class, and out of the world. */
function withSheets(library: LibraryService, classSheets: ClassSheetsService): LibraryService {
  return {
    ...library,
    async startOwnClass(ownClass) {
      if (library.overview().sample) {
        await classSheets.trash({ sheetIds: (await classSheets.list()).sheets.map(({ id }) => id) });
      }
      return library.startOwnClass(ownClass);
    },
    async deleteForever(input) {
      await library.deleteForever(input);
      await classSheets.tidy();
    },
  };
}

async function beginLibrary(paths: LibraryPaths, lock: LibraryLock, makeId: MakeId): Promise<void> {
  if (lock.state === 'read-only') throw new AppError(lock.code, lock.reason);
  await createLibrary(paths, makeId);
}
