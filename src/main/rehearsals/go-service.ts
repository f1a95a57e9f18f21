import { AppError } from '../../shared/app-error.ts';
import type { Id } from '../../shared/ids.ts';
import {
  goFrom,
  takenUp,
  withSoundSpan,
  type Go,
  type GoNow,
  type NewGo,
  type SoundSpan,
} from '../../shared/rehearsals/go.ts';
import type { CardPack } from '../../shared/rehearsals/card-pack.ts';
import { mendedCard } from '../../shared/rehearsals/mended-card.ts';
import { noted, takenBack } from '../../shared/rehearsals/card-notes.ts';
import {
  cardRecordSchema,
  type CardEntry,
  type CardRecord,
  type NotedCard,
} from '../../shared/rehearsals/pupil-card.ts';
import { rehearsalPlanSchema } from '../../shared/rehearsals/rehearsal-plan.ts';
import type { RehearsalAction } from '../../shared/rehearsals/rehearsal-clock.ts';
import { storedGoSchema } from '../../shared/rehearsals/stored-go.ts';
import { endedGo, takeFromGo } from '../../shared/rehearsals/take-from-go.ts';
import { editGo, type TakeEdit } from '../../shared/rehearsals/take-edit.ts';
import { fileAge, idsIn } from '../disk/folders.ts';
import { createCardKeeper } from './card-keeper.ts';
import { createGoKeeper, isRunning } from './go-keeper.ts';
import type { RehearsalsGiven } from './rehearsals-given.ts';
import { storedRecord } from './stored-record.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Runs the go of each artefact, until it is kept as a take or let go. Methods as in the contract's `rehearsals`. */
export interface GoService {
  go(input: { artefactId: Id }): Promise<GoNow | null>;
  /** Throws `not-found` when the artefact is not in the library, `not-allowed` while somebody is speaking. */
  begin(input: NewGo): Promise<void>;
  /**
   * Where the disk refuses, the library says so and the go itself goes on. Throws `not-found` where there is no go, as
   * the next four do.
   */
  act(input: { artefactId: Id; action: RehearsalAction }): Promise<void>;
  editDraft(input: { artefactId: Id; takeId: Id; edit: TakeEdit }): Promise<void>;
  noteSound(input: { artefactId: Id; takeId: Id; span: SoundSpan }): Promise<void>;
  noteOnCard(input: { artefactId: Id; entry: CardEntry }): Promise<void>;
  takeBackFromCard(input: { artefactId: Id; entry: CardEntry }): Promise<void>;
  card(input: { artefactId: Id }): Promise<NotedCard | null>;
  cardAfterwards(input: { artefactId: Id; takeId: Id }): Promise<NotedCard | null>;
  /** Shows words that were mended in a pack on the cards of gos that have not ended; see `mendedCard`. Never rejects. */
  mendCards(before: readonly CardPack[], after: readonly CardPack[]): Promise<void>;
  /** Throws `read-only`, `disk-full`. */
  forget(input: { artefactId: Id }): Promise<void>;
  /** Throws `not-found`, `not-allowed` before the end, `read-only`, `disk-full`. */
  keep(input: { artefactId: Id }): Promise<void>;
  /** Moves an artefact's folder while its go rests on the disk. */
  whileAtRest(artefactId: Id, move: () => Promise<void>): Promise<void>;
  /** Lets go of what nobody has kept or gone on with for so many days. */
  tidy(days: number): Promise<void>;
  /** Brings every go under way to the disk. */
  close(): Promise<void>;
}

/** Makes the service, and starts its heartbeat. */
export function createGoService(given: RehearsalsGiven): GoService {
  const { paths, takes, queue, publish, guardWrite, clock, now, makeId, log } = given;
  const goFile = (artefactId: Id) => paths.artefact(artefactId).rehearsal;
  const cardFile = (artefactId: Id) => paths.artefact(artefactId).rehearsalCard;
  const gos = storedRecord({ paths, fileOf: goFile, schema: storedGoSchema, log });
  const cards = createCardKeeper(storedRecord({ paths, fileOf: cardFile, schema: cardRecordSchema, log }));
  const keeper = createGoKeeper({ ...given, save });

  /** A net under the go: where the disk refuses, the library says so, and nobody is stopped for it. */
  async function save(artefactId: Id): Promise<void> {
    const write = async () => {
      const go = keeper.snapshot(artefactId);
      if (!go) return;
      await gos.write(artefactId, go);
      await cards.save(artefactId);
    };
    await queue
      .run(artefactId, () => guardWrite(write))
      .catch((error: unknown) => log(`${paths.nameOf(goFile(artefactId))} was not saved: ${String(error)}`));
  }

  /** Makes sure that the go of an artefact is held; one that is first asked for comes from the disk, paused. */
  async function lookFor(artefactId: Id): Promise<void> {
    keeper.beat();
    if (!keeper.held(artefactId)) await queue.run(artefactId, () => takeUp(artefactId));
  }

  async function takeUp(artefactId: Id): Promise<void> {
    const go = keeper.held(artefactId) ? null : await gos.read(artefactId);
    if (!go) return;
    // One that was kept just before the app ended is a take by now; where that cannot be cleared away it does no harm.
    if (await takes.has(artefactId, go.takeId)) {
      return clearAway(go).catch((error: unknown) =>
        log(`${paths.nameOf(goFile(artefactId))} is a kept take and was not cleared away: ${String(error)}`),
      );
    }
    const ageMs = (await fileAge(goFile(artefactId), now())) ?? 0;
    keeper.hold(takenUp(go, Math.max(0, Math.round(ageMs)), clock.now()));
  }

  function mustHold(artefactId: Id): Go {
    const go = keeper.held(artefactId);
    if (go) return go;
    throw new AppError('not-found', 'This go is over: it was kept or let go, perhaps in another window.');
  }

  /** A change that need not be counted to the millisecond: it waits its turn, so that keeping has all of them in it. */
  async function change(artefactId: Id, how: (go: Go) => Promise<void> | void): Promise<void> {
    await lookFor(artefactId);
    await queue.run(artefactId, async () => how(mustHold(artefactId)));
    await save(artefactId);
  }

  /** The same, of this go alone: what was meant for one that was let go does not come into the next. */
  function changeThis({ artefactId, takeId }: { artefactId: Id; takeId: Id }, how: (go: Go) => Go): Promise<void> {
    return change(artefactId, (go) => {
      if (go.takeId === takeId) keeper.hold(how(go));
    });
  }

  async function changeCard(artefactId: Id, how: Parameters<typeof cards.change>[1]): Promise<void> {
    await change(artefactId, async ({ takeId }) => {
      if (await cards.of(artefactId, takeId)) cards.change(artefactId, how);
    });
    publish({ type: 'rehearsals.card', artefactId });
  }

  /** Leaves nothing of a go that is not a take. One that never reached the disk is let go on any disk; its sound may have. */
  async function clearAway({ artefactId, takeId }: Go): Promise<void> {
    const clear = async () => {
      if (!(await takes.has(artefactId, takeId))) {
        await given.dropSound({ artefactId, takeId });
        await takes.remove(artefactId, takeId);
      }
      await gos.remove(artefactId);
      await cards.remove(artefactId);
    };
    const isOnDisk = await gos.has(artefactId);
    await guardWrite(clear).catch((error: unknown) => {
      if (isOnDisk) throw error;
      log(`What a go may have left beside ${paths.nameOf(goFile(artefactId))} was not cleared away: ${String(error)}`);
    });
    letGo(artefactId);
  }

  function letGo(artefactId: Id): void {
    cards.letGo(artefactId);
    keeper.letGo(artefactId);
  }

  async function forget({ artefactId }: { artefactId: Id }): Promise<void> {
    await lookFor(artefactId);
    await queue.run(artefactId, async () => {
      const go = keeper.held(artefactId);
      if (go) await clearAway(go);
    });
  }

  async function mendCard({ artefactId, takeId, plan }: Go, before: CardPack, after: CardPack): Promise<void> {
    await queue.run(artefactId, async () => {
      const record = await cards.of(artefactId, takeId);
      if (record) cards.reword(artefactId, mendedCard(record, before, after, plan.profile?.age ?? null));
    });
    publish({ type: 'rehearsals.card', artefactId });
    await save(artefactId);
  }

  async function cardOf({ artefactId, takeId }: Go): Promise<NotedCard | null> {
    return queue.run(artefactId, async () => asSeen(await cards.of(artefactId, takeId)));
  }

  return {
    async go({ artefactId }) {
      await lookFor(artefactId);
      const go = keeper.held(artefactId);
      return go ? keeper.told(go) : null;
    },
    async begin(decided) {
      const { artefactId } = decided;
      await takes.workOf(artefactId);
      await lookFor(artefactId);
      const seed = makeId();
      const card = await given.dealCard(decided, seed);
      await queue.run(artefactId, async () => {
        const before = keeper.held(artefactId);
        const startedAt = new Date(now()).toISOString();
        if (before && hasCardFor(before, decided)) return keeper.hold({ ...before, ...decided, startedAt });
        if (before && isRunning(before, clock.now())) throw underWay();
        if (before) await clearAway(before);
        const go = goFrom(decided, { takeId: makeId(), startedAt });
        cards.deal(artefactId, card && { takeId: go.takeId, seed, card });
        keeper.hold(go);
      });
      publish({ type: 'rehearsals.card', artefactId });
      await save(artefactId);
    },
    async act({ artefactId, action }) {
      const at = clock.now();
      await lookFor(artefactId);
      mustHold(artefactId);
      keeper.step(artefactId, action, at);
      await save(artefactId);
    },
    editDraft: ({ edit, ...ref }) => changeThis(ref, (go) => editGo(go, edit)),
    noteSound: ({ span, ...ref }) => changeThis(ref, (go) => withSoundSpan(go, span)),
    noteOnCard: ({ artefactId, entry }) => changeCard(artefactId, (entries) => noted(entries, entry)),
    takeBackFromCard: ({ artefactId, entry }) => changeCard(artefactId, (entries) => takenBack(entries, entry)),
    async card({ artefactId }) {
      await lookFor(artefactId);
      const go = keeper.held(artefactId);
      return go ? cardOf(go) : null;
    },
    async cardAfterwards({ artefactId, takeId }) {
      await lookFor(artefactId);
      const go = keeper.held(artefactId);
      return go?.takeId === takeId && go.clock.phase === 'ended' ? cardOf(go) : null;
    },
    async mendCards(before, after) {
      for (const pack of after) {
        const was = before.find(({ id }) => id === pack.id);
        if (!was || was === pack) continue;
        for (const go of keeper.all()) if (go.clock.phase !== 'ended') await mendCard(go, was, pack);
      }
    },
    forget,
    async keep({ artefactId }) {
      await lookFor(artefactId);
      const keep = async () => {
        const go = endedGo(mustHold(artefactId));
        const { takeId } = go;
        const { reviewOn } = await takes.workOf(artefactId);
        const sound = await given.keepSound({ artefactId, takeId });
        const pupil = asSeen(await cards.of(artefactId, takeId));
        await takes.put(takeFromGo(go, { pupil, sound: sound && { ms: sound.durationMs }, reviewOn }));
        await gos.remove(artefactId);
        await cards.remove(artefactId);
        letGo(artefactId);
      };
      await queue.run(artefactId, () => guardWrite(keep));
      publish({ type: 'rehearsals.changed', artefactId });
    },
    async whileAtRest(artefactId, move) {
      keeper.leave(artefactId);
      await save(artefactId);
      await queue.run(artefactId, async () => {
        letGo(artefactId);
        await move();
      });
    },
    async tidy(days) {
      for (const artefactId of await idsIn(paths.artefacts)) {
        const ageMs = await fileAge(goFile(artefactId), now());
        if (ageMs !== null && ageMs > days * DAY_MS) await forget({ artefactId });
      }
    },
    async close() {
      keeper.close();
      for (const artefactId of keeper.running()) await save(artefactId);
    },
  };
}

function underWay(): AppError {
  return new AppError('not-allowed', 'A go is under way in another window. End it there first; nothing of it is lost.');
}

/** Whether a go that was set out, and of which nothing has been spoken, has the card that this one would be dealt. */
function hasCardFor({ clock, ...before }: Go, decided: NewGo): boolean {
  const dealtFor = ({ plan, settings: { difficulty, capMs } }: Pick<NewGo, 'plan' | 'settings'>) =>
    JSON.stringify([rehearsalPlanSchema.parse(plan), difficulty, capMs]);
  return clock.phase === 'ready' && dealtFor(before) === dealtFor(decided);
}

/** A card as whoever plays the pupil sees it: not what it was drawn with. */
function asSeen(record: CardRecord | null): NotedCard | null {
  return record && { card: record.card, entries: record.entries };
}
