import { AppError } from '../../shared/app-error.ts';
import type { AppEvent } from '../../shared/events.ts';
import type { Id, MakeId } from '../../shared/ids.ts';
import { artefactSchema, type Artefact } from '../../shared/library/artefact.ts';
import type { Sound } from '../../shared/recordings/recording.ts';
import {
  goFrom,
  takenUp,
  withSoundSpan,
  type Go,
  type GoNow,
  type NewGo,
  type SoundSpan,
} from '../../shared/rehearsals/go.ts';
import {
  cardRecordSchema,
  type CardEntry,
  type CardRecord,
  type NotedCard,
  type PupilCard,
} from '../../shared/rehearsals/pupil-card.ts';
import type { RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import { storedGoSchema } from '../../shared/rehearsals/stored-go.ts';
import { endedGo, takeFromGo } from '../../shared/rehearsals/take-from-go.ts';
import { editRemarks, type RemarkEdit } from '../../shared/rehearsals/take-remarks.ts';
import type { Take } from '../../shared/rehearsals/take.ts';
import { exists, fileAge } from '../disk/folders.ts';
import { readOrLastGood, type RecordPlace } from '../disk/json-record.ts';
import { createKeyedQueue } from '../disk/keyed-queue.ts';
import type { LibraryPaths } from '../disk/library-paths.ts';
import { createCardKeeper } from './card-keeper.ts';
import { createGoKeeper, isRunning } from './go-keeper.ts';
import type { SteadyClock } from './steady-clock.ts';
import { storedRecord } from './stored-record.ts';
import { createTakeStore } from './take-store.ts';

export interface RehearsalsServiceGiven {
  paths: LibraryPaths;
  publish: (event: AppEvent) => void;
  /** Whether any window listens to what is published. */
  isWatched: () => boolean;
  /** Runs a write, or throws `read-only` without running it; says to everybody when the disk refuses. */
  guardWrite: <T>(write: () => Promise<T>) => Promise<T>;
  /** Draws the pupil's card for a go, always the same for one seed; null where there is none. */
  dealCard: (go: NewGo, seed: string) => Promise<PupilCard | null>;
  /** Brings the recording of a take to its end and to its place; null when there is none. */
  keepSound: (take: { artefactId: Id; takeId: Id }) => Promise<Sound | null>;
  /** Leaves nothing of a take's recording, finished or not. */
  dropSound: (take: { artefactId: Id; takeId: Id }) => Promise<void>;
  clock: SteadyClock;
  now: () => number;
  makeId: MakeId;
  log: (line: string) => void;
}

/** Runs the go of each artefact, and keeps the takes somebody chose to keep. Methods as in the contract's `rehearsals`. */
export interface RehearsalsService {
  go(input: { artefactId: Id }): Promise<GoNow | null>;
  /** Throws `not-found` when the artefact is not in the library, `not-allowed` while somebody is speaking. */
  begin(input: NewGo): Promise<void>;
  /** What the disk refuses is said by the library; the go itself goes on. Throws `not-found` without a go, as do the next three. */
  act(input: { artefactId: Id; action: RehearsalAction }): Promise<void>;
  editDraft(input: { artefactId: Id; edit: RemarkEdit }): Promise<void>;
  noteSound(input: { artefactId: Id; span: SoundSpan }): Promise<void>;
  noteOnCard(input: { artefactId: Id; entry: CardEntry }): Promise<void>;
  card(input: { artefactId: Id }): Promise<NotedCard | null>;
  /** Throws `read-only`, `disk-full`. */
  forget(input: { artefactId: Id }): Promise<void>;
  /** Throws `not-found`, `not-allowed` before the end, `read-only`, `disk-full`. */
  keep(input: { artefactId: Id }): Promise<void>;
  list(input: { artefactId: Id }): Promise<Take[]>;
  amend(input: { artefactId: Id; takeId: Id; edit: RemarkEdit }): Promise<void>;
  delete(input: { artefactId: Id; takeId: Id }): Promise<void>;
  /** Keeps a take made elsewhere, as the sample class has one. Throws `not-found` when its artefact is not in the library. */
  addTake(take: Take): Promise<void>;
  /** Moves an artefact's folder while its go rests on the disk. */
  whileAtRest(artefactId: Id, move: () => Promise<void>): Promise<void>;
  /** Brings every go under way to the disk. */
  close(): Promise<void>;
}

/** Makes the service over a library's folder, and starts its heartbeat. */
export function createRehearsalsService(given: RehearsalsServiceGiven): RehearsalsService {
  const { paths, publish, guardWrite, dealCard, keepSound, dropSound, clock, now, makeId, log } = given;
  const queue = createKeyedQueue();
  const takes = createTakeStore(paths, log);
  const gos = storedRecord((artefactId) => placeOf(paths, paths.artefact(artefactId).rehearsal, storedGoSchema), log);
  const cards = createCardKeeper(
    storedRecord((artefactId) => placeOf(paths, paths.artefact(artefactId).rehearsalCard, cardRecordSchema), log),
  );
  const keeper = createGoKeeper({ ...given, save });

  async function write(artefactId: Id): Promise<void> {
    const go = keeper.snapshot(artefactId);
    if (!go) return;
    await gos.write(artefactId, go);
    await cards.save(artefactId);
  }

  /** A net under the go: where the disk refuses, the library says so, and nobody is stopped for it. */
  async function save(artefactId: Id): Promise<void> {
    try {
      await queue.run(artefactId, () => guardWrite(() => write(artefactId)));
    } catch (error) {
      log(`${paths.nameOf(paths.artefact(artefactId).rehearsal)} was not saved: ${String(error)}`);
    }
  }

  /** The go of an artefact. One that is first asked for comes from the disk, paused where it stood. */
  async function goOf(artefactId: Id): Promise<Go | undefined> {
    keeper.beat();
    return keeper.held(artefactId) ?? queue.run(artefactId, () => fromDisk(artefactId));
  }

  async function fromDisk(artefactId: Id): Promise<Go | undefined> {
    const held = keeper.held(artefactId);
    if (held) return held;
    const go = await gos.read(artefactId);
    // One that was kept just before the app ended is a take by now.
    if (!go || (await takes.has(artefactId, go.takeId))) return undefined;
    const ageMs = (await fileAge(paths.artefact(artefactId).rehearsal, now())) ?? 0;
    keeper.hold(takenUp(go, Math.max(0, Math.round(ageMs)), clock.now()));
    return keeper.held(artefactId);
  }

  /** The work that is rehearsed. Throws `not-found` when it is not in the library. */
  async function artefactOf(artefactId: Id): Promise<Artefact> {
    const { record } = paths.artefact(artefactId);
    const artefact = (await exists(record)) && (await readOrLastGood(placeOf(paths, record, artefactSchema), log));
    if (artefact) return artefact;
    throw new AppError('not-found', 'This piece of work is not in the library any more, so nothing was kept.');
  }

  /** Something about a go that need not be counted to the millisecond. */
  async function change(artefactId: Id, how: (go: Go) => Promise<void> | void): Promise<void> {
    await goOf(artefactId);
    await queue.run(artefactId, async () => how(mustHold(artefactId)));
    await save(artefactId);
  }

  function mustHold(artefactId: Id): Go {
    const go = keeper.held(artefactId);
    if (go) return go;
    throw new AppError('not-found', 'This go is over: it was kept or let go, perhaps in another window.');
  }

  /** Leaves nothing of a go that is not a take. */
  async function clearAway({ artefactId, takeId }: Go): Promise<void> {
    if (await gos.has(artefactId)) {
      await guardWrite(async () => {
        if (!(await takes.has(artefactId, takeId))) {
          await dropSound({ artefactId, takeId });
          await takes.remove(artefactId, takeId);
        }
        await gos.remove(artefactId);
        await cards.remove(artefactId);
      });
    }
    cards.letGo(artefactId);
    keeper.letGo(artefactId);
  }

  return {
    async go({ artefactId }) {
      const go = await goOf(artefactId);
      return go ? keeper.told(go) : null;
    },
    async begin(decided) {
      const { artefactId } = decided;
      await artefactOf(artefactId);
      await goOf(artefactId);
      const seed = makeId();
      const card = await dealCard(decided, seed);
      await queue.run(artefactId, async () => {
        const before = keeper.held(artefactId);
        if (before && isRunning(before, clock.now())) throw underWay();
        if (before) await clearAway(before);
        const go = goFrom(decided, { takeId: makeId(), startedAt: new Date(now()).toISOString() });
        cards.deal(artefactId, card && { takeId: go.takeId, seed, card });
        keeper.hold(go);
      });
      publish({ type: 'rehearsals.card', artefactId });
      await save(artefactId);
    },
    async act({ artefactId, action }) {
      const at = clock.now();
      await goOf(artefactId);
      mustHold(artefactId);
      keeper.step(artefactId, action, at);
      await save(artefactId);
    },
    editDraft: ({ artefactId, edit }) =>
      change(artefactId, (go) => keeper.hold({ ...go, draft: editRemarks(go.draft, edit) })),
    noteSound: ({ artefactId, span }) => change(artefactId, (go) => keeper.hold(withSoundSpan(go, span))),
    async noteOnCard({ artefactId, entry }) {
      await change(artefactId, async ({ takeId }) => {
        if (await cards.of(artefactId, takeId)) cards.note(artefactId, entry);
      });
      publish({ type: 'rehearsals.card', artefactId });
    },
    async card({ artefactId }) {
      const go = await goOf(artefactId);
      if (!go) return null;
      return queue.run(artefactId, async () => withoutSeed(await cards.of(artefactId, go.takeId)));
    },
    async forget({ artefactId }) {
      await goOf(artefactId);
      await queue.run(artefactId, async () => {
        const go = keeper.held(artefactId);
        if (go) await clearAway(go);
      });
    },
    async keep({ artefactId }) {
      await goOf(artefactId);
      await queue.run(artefactId, () =>
        guardWrite(async () => {
          const go = endedGo(mustHold(artefactId));
          const { reviewOn } = await artefactOf(artefactId);
          const sound = await keepSound({ artefactId, takeId: go.takeId });
          const pupil = withoutSeed(await cards.of(artefactId, go.takeId));
          await takes.put(takeFromGo(go, { pupil, sound: sound && { ms: sound.durationMs }, reviewOn }));
          await gos.remove(artefactId);
          await cards.remove(artefactId);
          keeper.letGo(artefactId);
        }),
      );
      publish({ type: 'rehearsals.changed', artefactId });
    },
    list: ({ artefactId }) => takes.list(artefactId),
    async amend({ artefactId, takeId, edit }) {
      const how = (take: Take) => editRemarks(take, edit);
      await queue.run(artefactId, () => guardWrite(() => takes.change(artefactId, takeId, how)));
      publish({ type: 'rehearsals.changed', artefactId });
    },
    async delete({ artefactId, takeId }) {
      await queue.run(artefactId, () =>
        guardWrite(async () => {
          await dropSound({ artefactId, takeId });
          await takes.remove(artefactId, takeId);
        }),
      );
      publish({ type: 'rehearsals.changed', artefactId });
    },
    async addTake(take) {
      await artefactOf(take.artefactId);
      await queue.run(take.artefactId, () => guardWrite(() => takes.put(take)));
      publish({ type: 'rehearsals.changed', artefactId: take.artefactId });
    },
    async whileAtRest(artefactId, move) {
      keeper.leave(artefactId);
      await save(artefactId);
      await queue.run(artefactId, async () => {
        cards.letGo(artefactId);
        keeper.letGo(artefactId);
        await move();
      });
    },
    async close() {
      keeper.close();
      for (const artefactId of keeper.running()) await save(artefactId);
      await queue.settled();
    },
  };
}

function underWay(): AppError {
  return new AppError('not-allowed', 'A go is under way in another window. End it there first; nothing of it is lost.');
}

function withoutSeed(record: CardRecord | null): NotedCard | null {
  return record && { card: record.card, entries: record.entries };
}

function placeOf<T>(paths: LibraryPaths, file: string, schema: RecordPlace<T>['schema']): RecordPlace<T> {
  return { file, name: paths.nameOf(file), schema };
}
