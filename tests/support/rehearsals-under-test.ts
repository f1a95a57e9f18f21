import path from 'node:path';
import { onTestFinished } from 'vitest';
import { libraryPaths } from '../../src/main/disk/library-paths.ts';
import type { RehearsalsServiceGiven } from '../../src/main/rehearsals/rehearsals-given.ts';
import { createRehearsalsService, type RehearsalsService } from '../../src/main/rehearsals/rehearsals-service.ts';
import type { AppEvent } from '../../src/shared/events.ts';
import type { PupilCard } from '../../src/shared/rehearsals/pupil-card.ts';
import { readClock, type ClockReading, type RehearsalAction } from '../../src/shared/rehearsals/rehearsal-clock.ts';
import { handClock, type HandClock } from './hand-clock.ts';
import { countedIds, openLibraryUnderTest } from './library-under-test.ts';
import { newGoOf } from './rehearsal-values.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A card that says loudly what must not be heard elsewhere. */
export const secretCard: PupilCard = {
  persona: ['SECRET persona'],
  surprises: [{ id: 'surprise-1', kind: 'shrug', words: 'SECRET shrug', dueMs: 20_000 }],
};

/** One run of the app over a library that is there, as far as rehearsals go. */
export interface RehearsalsUnderTest {
  rehearsals: RehearsalsService;
  clock: HandClock;
  heard: AppEvent[];
  logged: string[];
  /** Some window does something. */
  act(type: Exclude<RehearsalAction['type'], 'go-to-beat'>): Promise<void>;
  /** What a window's clock shows just now; null without a go. */
  shown(): Promise<ClockReading | null>;
}

/** A library with one piece of work, and a way to open it again and again, as after a kill. */
export async function libraryToRehearseIn() {
  const clock = handClock();
  const library = await openLibraryUnderTest(path.join(await temporaryFolder(), 'library'), { clock });
  const { id: artefactId } = await library.add('Essay');
  const paths = libraryPaths(library.dir);
  const newId = countedIds('made');

  const open = (given: Partial<RehearsalsServiceGiven> = {}): RehearsalsUnderTest => {
    const clock = handClock();
    const heard: AppEvent[] = [];
    const logged: string[] = [];
    const rehearsals = createRehearsalsService({
      paths,
      publish: (event) => heard.push(event),
      isWatched: () => true,
      guardWrite: (write) => write(),
      dealCard: async () => null,
      keepSound: async () => null,
      dropSound: async () => undefined,
      clock,
      now: clock.wall,
      makeId: newId,
      log: (line) => logged.push(line),
      ...given,
    });
    onTestFinished(() => rehearsals.close());
    return {
      rehearsals,
      clock,
      heard,
      logged,
      act: (type) => rehearsals.act({ artefactId, action: { type } }),
      async shown() {
        const now = await rehearsals.go({ artefactId });
        return now && readClock(now.go.clock, now.nowMs);
      },
    };
  };
  return { ...library, clock, artefactId, at: paths.artefact(artefactId), open, decided: newGoOf({ artefactId }) };
}

type Work = Awaited<ReturnType<typeof libraryToRehearseIn>>;

/** A go of five seconds that has ended. */
export async function endedGo(given: Parameters<Work['open']>[0] = {}) {
  const work = await libraryToRehearseIn();
  const run = work.open(given);
  await run.rehearsals.begin(work.decided);
  await run.act('start');
  run.clock.pass(8_000);
  await run.act('end');
  return { ...work, ...run };
}
