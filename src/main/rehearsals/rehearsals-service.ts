import { createKeyedQueue } from '../disk/keyed-queue.ts';
import { createGoService, type GoService } from './go-service.ts';
import type { RehearsalsServiceGiven } from './rehearsals-given.ts';
import { createTakeStore } from './take-store.ts';
import { createTakesService, type TakesService } from './takes-service.ts';

/** Runs the go of each artefact, and keeps the takes somebody chose to keep. */
export interface RehearsalsService extends GoService, TakesService {}

/** Makes the service over a library's folder, and starts its heartbeat. */
export function createRehearsalsService(given: RehearsalsServiceGiven): RehearsalsService {
  const queue = createKeyedQueue();
  const shared = { ...given, queue, takes: createTakeStore(given.paths, given.log) };
  const gos = createGoService(shared);
  return {
    ...gos,
    ...createTakesService(shared),
    async close() {
      await gos.close();
      await queue.settled();
    },
  };
}
